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

    /// <summary>The kind of the template.</summary>
    public DeviceTemplateKind Kind { get; internal init; }

    /// <summary>The type of the measurements that the template gives.</summary>
    public string TypeName { get; internal init; } = string.Empty;

    /// <summary>Selects the tokens of a message that become measurements; null for a blank one, which is an error with every message.</summary>
    public MappingExpression? TypeMatch { get; internal init; }

    /// <summary>Selects the device's identifier; null for a blank one, which is an error with every match.</summary>
    public MappingExpression? DeviceId { get; internal init; }

    /// <summary>Selects the time of the measurement; null for a blank one, which is an error with every match.</summary>
    public MappingExpression? Timestamp { get; internal init; }

    /// <summary>Selects the time where <see cref="Timestamp"/> gives none: of <see cref="DeviceTemplateKind.IotJsonPath"/> alone.</summary>
    public MappingExpression? FallbackTimestamp { get; internal init; }

    /// <summary>Selects the patient's identifier.</summary>
    public MappingExpression? PatientId { get; internal init; }

    /// <summary>Selects the encounter's identifier.</summary>
    public MappingExpression? EncounterId { get; internal init; }

    /// <summary>Selects the correlation identifier. Where there is such an expression, each match has to give one.</summary>
    public MappingExpression? CorrelationId { get; internal init; }

    /// <summary>The values, in the mapping's order.</summary>
    public IReadOnlyList<ValueTemplate> Values { get; internal init; } = [];

    /// <summary>The template's place in the mapping, from 0.</summary>
    public int Index { get; internal init; }

    /// <summary>The line that the template's content begins in, from 1.</summary>
    public int Line => At.Line;

    /// <summary>The column behind the brace that opens the template's content, from 1.</summary>
    public int Column => At.Column;

    internal MappingPosition At { get; init; }
}
