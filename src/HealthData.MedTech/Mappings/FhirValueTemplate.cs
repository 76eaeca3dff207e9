using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>A value of an Observation or of a component.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Kind}: {Name}")]
public sealed class FhirValueTemplate
{
    internal FhirValueTemplate()
    {
    }

    /// <summary>Gets the type of the value.</summary>
    public FhirValueKind Kind { get; internal init; }

    /// <summary>Gets the name of the measurement's property, in its case; null where the mapping has none.</summary>
    public string? Name { get; internal set; }

    /// <summary>Gets the milliseconds from one value to the next, of <see cref="FhirValueKind.SampledData"/>.</summary>
    public decimal? DefaultPeriod { get; internal set; }

    /// <summary>
    /// Gets the unit, of <see cref="FhirValueKind.Quantity"/> and <see cref="FhirValueKind.SampledData"/>.
    /// </summary>
    public string? Unit { get; internal set; }

    /// <summary>Gets the system of the unit's code, of <see cref="FhirValueKind.Quantity"/>.</summary>
    public string? System { get; internal set; }

    /// <summary>Gets the unit's code, of <see cref="FhirValueKind.Quantity"/>.</summary>
    public string? Code { get; internal set; }

    /// <summary>Gets the text, of <see cref="FhirValueKind.CodeableConcept"/>.</summary>
    public string? Text { get; internal set; }

    /// <summary>
    /// Gets the codes, of <see cref="FhirValueKind.CodeableConcept"/>; null where the mapping has none.
    /// </summary>
    public IReadOnlyList<FhirCodeTemplate>? Codes { get; internal set; }
}
