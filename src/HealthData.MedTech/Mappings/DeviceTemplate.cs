using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>A template of a device mapping: which messages it matches, and what it takes from a match.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Kind}: {TypeName}")]
public sealed class DeviceTemplate
{
    internal DeviceTemplate()
    {
    }

    /// <summary>Gets the kind of the template.</summary>
    public DeviceTemplateKind Kind { get; internal init; }

    /// <summary>Gets the type of the measurements that the template gives.</summary>
    public string TypeName { get; internal init; } = string.Empty;

    /// <summary>
    /// Gets the expression that selects the tokens of a message that become measurements; null for a blank one, which
    /// is an error with every message.
    /// </summary>
    public MappingExpression? TypeMatch { get; internal init; }

    /// <summary>
    /// Gets the expression that selects the device's identifier; null for a blank one, which is an error with every
    /// match.
    /// </summary>
    public MappingExpression? DeviceId { get; internal init; }

    /// <summary>
    /// Gets the expression that selects the time of the measurement; null for a blank one, which is an error with
    /// every match.
    /// </summary>
    public MappingExpression? Timestamp { get; internal init; }

    /// <summary>
    /// Gets the expression that selects the time where <see cref="Timestamp"/> gives none: of <see
    /// cref="DeviceTemplateKind.IotJsonPath"/> alone.
    /// </summary>
    public MappingExpression? FallbackTimestamp { get; internal init; }

    /// <summary>Gets the expression that selects the patient's identifier; null where there is none.</summary>
    public MappingExpression? PatientId { get; internal init; }

    /// <summary>Gets the expression that selects the encounter's identifier; null where there is none.</summary>
    public MappingExpression? EncounterId { get; internal init; }

    /// <summary>
    /// Gets the expression that selects the correlation identifier; null where there is none. Where there is one,
    /// each match has to give an identifier.
    /// </summary>
    public MappingExpression? CorrelationId { get; internal init; }

    /// <summary>Gets the values, in the mapping's order.</summary>
    public IReadOnlyList<ValueTemplate> Values { get; internal init; } = [];

    /// <summary>Gets the template's place in the mapping, from 0.</summary>
    public int Index { get; internal init; }

    /// <summary>Gets the line that the template's content begins in, from 1.</summary>
    public int Line => At.Line;

    /// <summary>Gets the column behind the brace that opens the template's content, from 1.</summary>
    public int Column => At.Column;

    internal MappingPosition At { get; init; }

    /// <summary>The expressions that a mapping's author wrote.</summary>
    internal IEnumerable<MappingExpression> Expressions
    {
        get
        {
            MappingExpression?[] all =
            [
                TypeMatch, DeviceId, Timestamp, PatientId, EncounterId, CorrelationId,
                .. Values.Select(value => value.Expression),
            ];
            return all.OfType<MappingExpression>();
        }
    }
}
