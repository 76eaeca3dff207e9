namespace HealthData.MedTech;

/// <summary>The stage of the conversion that a finding is about.</summary>
public enum MappingStage
{
    /// <summary>From device messages to measurements: the device mapping.</summary>
    Normalization,

    /// <summary>From measurements to Observations: the FHIR mapping.</summary>
    FhirTransformation,
}
