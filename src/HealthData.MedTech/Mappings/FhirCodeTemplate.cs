namespace HealthData.MedTech;

/// <summary>A code that a FHIR mapping gives to an Observation, a component or a value.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class FhirCodeTemplate
{
    internal FhirCodeTemplate()
    {
    }

    /// <summary>The code.</summary>
    public string? Code { get; internal set; }

    /// <summary>The system that the code is of.</summary>
    public string? System { get; internal set; }

    /// <summary>The text to show.</summary>
    public string? Display { get; internal set; }
}
