using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>A measurement that a template has taken from one match in a device message.</summary>
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

    /// <summary>Gets the template that has matched.</summary>
    public DeviceTemplate Template { get; }

    /// <summary>Gets the type of the measurement: the template's type name.</summary>
    public string Type => Template.TypeName;

    /// <summary>Gets the device that has measured; never blank.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string DeviceId { get; }

    /// <summary>Gets the time of the measurement, in UTC. A time without a zone counts as UTC.</summary>
    public DateTime OccurrenceTimeUtc => DateTime.SpecifyKind(_occurrence, DateTimeKind.Utc);

    /// <summary>
    /// Gets what the message's text said of the zone: <see cref="DateTimeKind.Utc"/> for <c>Z</c>, <see
    /// cref="DateTimeKind.Local"/> for an offset, <see cref="DateTimeKind.Unspecified"/> for none. The time is UTC
    /// all the same.
    /// </summary>
    public DateTimeKind OccurrenceTimeKind => _occurrence.Kind;

    /// <summary>
    /// Gets the time when the event came in, in UTC: <see cref="DeviceMessage.EnqueuedTime"/>; null where that was not
    /// given.
    /// </summary>
    public DateTime? IngestionTimeUtc => _ingestion == default ? null : _ingestion;

    /// <summary>Gets the patient's identifier; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PatientId => _series?.PatientId;

    /// <summary>Gets the encounter's identifier; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? EncounterId => _series?.EncounterId;

    /// <summary>
    /// Gets what measurements of one series have in common; null where the template has no expression for it.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? CorrelationId => _series?.CorrelationId;

    /// <summary>Gets the values that the message had, in the template's order.</summary>
    public IReadOnlyList<MeasurementProperty> Properties { get; }

    /// <summary>Returns the type and the number of values, and nothing of the message.</summary>
    /// <returns>The type and the number of values.</returns>
    public override string ToString() => $"{Type} ({Properties.Count} values)";
}
