namespace HealthData.MedTech;

/// <summary>The stages of the conversion that issues are about.</summary>
public enum MappingStage
{
    /// <summary>The conversion of device messages to measurements: the device mapping.</summary>
    Normalization,

    /// <summary>The conversion of measurements to Observations: the FHIR mapping.</summary>
    FhirTransformation,
}
