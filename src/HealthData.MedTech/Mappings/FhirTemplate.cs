using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>A template of a FHIR mapping: what the Observations of a type of measurements look like.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{TypeName}")]
public sealed class FhirTemplate
{
    internal FhirTemplate()
    {
    }

    /// <summary>Gets the type of the measurements.</summary>
    public string TypeName { get; internal set; } = string.Empty;

    /// <summary>
    /// Gets which measurements share an Observation. A mapping may hold other numbers, which fail when they are used.
    /// </summary>
    public ObservationPeriod Period { get; internal set; }

    /// <summary>Gets the categories of the Observation; null where the mapping has none.</summary>
    public IReadOnlyList<FhirConceptTemplate>? Categories { get; internal set; }

    /// <summary>Gets the codes of the Observation.</summary>
    public IReadOnlyList<FhirCodeTemplate> Codes { get; internal set; } = [];

    /// <summary>Gets the value of the Observation; null where it has components alone.</summary>
    public FhirValueTemplate? Value { get; internal set; }

    /// <summary>Gets the components of the Observation; null where the mapping has none.</summary>
    public IReadOnlyList<FhirComponentTemplate>? Components { get; internal set; }

    /// <summary>Gets the line that the template's content begins in, from 1.</summary>
    public int Line => At.Line;

    /// <summary>Gets the column behind the brace that opens the template's content, from 1.</summary>
    public int Column => At.Column;

    internal MappingPosition At { get; init; }

    /// <summary>
    /// Whether the mapping has nulls among the components, which are left out here and a stumbling block to the
    /// service.
    /// </summary>
    internal bool HasNullComponent { get; set; }
}
