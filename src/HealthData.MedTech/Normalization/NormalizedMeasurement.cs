using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>What a template has taken from one match in a device message.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class NormalizedMeasurement
{
    private readonly DateTime _occurrence;
    private readonly DateTime _ingestion;
    private readonly MeasurementSeries? _series;

    internal NormalizedMeasurement(
        DeviceTemplate template,
        string deviceId,
        DateTime occurrence,
        DateTime ingestion,
        MeasurementSeries? series,
        IReadOnlyList<MeasurementProperty> properties)
    {
        Template = template;
        DeviceId = deviceId;
        _occurrence = occurrence;
        _ingestion = ingestion;
        _series = series;
        Properties = properties;
    }

    /// <summary>The template that has matched.</summary>
    public DeviceTemplate Template { get; }

    /// <summary>The type of the measurement: the template's type name.</summary>
    public string Type => Template.TypeName;

    /// <summary>The device that has measured; never blank.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string DeviceId { get; }

    /// <summary>When it was measured, in UTC. A time without a zone counts as UTC.</summary>
    public DateTime OccurrenceTimeUtc => DateTime.SpecifyKind(_occurrence, DateTimeKind.Utc);

    /// <summary>
    /// What the message's text said of the zone: <see cref="DateTimeKind.Utc"/> for <c>Z</c>, <see cref="DateTimeKind.Local"/>
    /// for an offset, <see cref="DateTimeKind.Unspecified"/> for none. The time is UTC all the same.
    /// </summary>
    public DateTimeKind OccurrenceTimeKind => _occurrence.Kind;

    /// <summary>
    /// When the event came in, in UTC: <see cref="DeviceMessage.EnqueuedTime"/>; null where that was not given.
    /// </summary>
    public DateTime? IngestionTimeUtc => _ingestion == default ? null : _ingestion;

    /// <summary>The patient's identifier; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PatientId => _series?.PatientId;

    /// <summary>The encounter's identifier; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? EncounterId => _series?.EncounterId;

    /// <summary>
    /// What measurements of one series have in common; null where the template has no expression for it.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? CorrelationId => _series?.CorrelationId;

    /// <summary>The values that the message had, in the template's order.</summary>
    public IReadOnlyList<MeasurementProperty> Properties { get; }

    /// <summary>Says what it is, and nothing that the message says.</summary>
    /// <returns>The type and the number of values.</returns>
    public override string ToString() => $"{Type} ({Properties.Count} values)";
}
