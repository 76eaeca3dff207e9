namespace HealthData.MedTech;

/// <summary>The types of values that a FHIR mapping can give to an Observation.</summary>
public enum FhirValueKind
{
    /// <summary>A series of values in equal steps of time.</summary>
    SampledData,

    /// <summary>A number with a unit.</summary>
    Quantity,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A concept, whatever the value is.</summary>
    CodeableConcept,
}
