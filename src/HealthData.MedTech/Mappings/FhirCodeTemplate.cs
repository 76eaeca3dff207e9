namespace HealthData.MedTech;

/// <summary>A code that a FHIR mapping gives to an Observation, a component or a value.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class FhirCodeTemplate
{
    internal FhirCodeTemplate()
    {
    }

    /// <summary>Gets the code.</summary>
    public string? Code { get; internal set; }

    /// <summary>Gets the system that the code is of.</summary>
    public string? System { get; internal set; }

    /// <summary>Gets the text to show.</summary>
    public string? Display { get; internal set; }
}
