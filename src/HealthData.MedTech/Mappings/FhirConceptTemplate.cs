namespace HealthData.MedTech;

/// <summary>A category that a FHIR mapping gives to an Observation.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class FhirConceptTemplate
{
    internal FhirConceptTemplate()
    {
    }

    /// <summary>Gets the text to show.</summary>
    public string? Text { get; internal set; }

    /// <summary>Gets the codes; null where the mapping has none.</summary>
    public IReadOnlyList<FhirCodeTemplate>? Codes { get; internal set; }
}
