namespace HealthData.MedTech;

/// <summary>A component of an Observation.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class FhirComponentTemplate
{
    internal FhirComponentTemplate()
    {
    }

    /// <summary>Gets the codes of the component.</summary>
    public IReadOnlyList<FhirCodeTemplate> Codes { get; internal set; } = [];

    /// <summary>
    /// Gets the value of the component. A mapping may leave it out, which fails when the component is used.
    /// </summary>
    public FhirValueTemplate? Value { get; internal set; }
}
