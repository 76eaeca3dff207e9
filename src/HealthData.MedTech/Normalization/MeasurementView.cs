namespace HealthData.MedTech;

/// <summary>
/// A measurement that a template has taken from one match, as it lies in the working state of the normalizer: texts are
/// UTF-8, and strings are made only on demand.
/// </summary>
public readonly ref struct MeasurementView
{
    private readonly MeasurementRow _row;

    internal MeasurementView(MeasurementRow row) => _row = row;

    /// <summary>Gets the template that has matched.</summary>
    public DeviceTemplate Template => _row.Template;

    /// <summary>Gets the type of the measurement: the template's type name.</summary>
    public string Type => _row.Template.TypeName;

    /// <summary>Gets the device that has measured; never blank.</summary>
    public ReadOnlySpan<byte> DeviceId => _row.Utf8(_row.DeviceId);

    /// <summary>
    /// Gets the time of the measurement, in UTC; see <see cref="NormalizedMeasurement.OccurrenceTimeUtc"/>.
    /// </summary>
    public DateTime OccurrenceTimeUtc => DateTime.SpecifyKind(_row.Occurrence, DateTimeKind.Utc);

    /// <summary>
    /// Gets what the message's text said of the zone; see <see cref="NormalizedMeasurement.OccurrenceTimeKind"/>.
    /// </summary>
    public DateTimeKind OccurrenceTimeKind => _row.Occurrence.Kind;

    /// <summary>Gets the time when the event came in, in UTC; null where that was not given.</summary>
    public DateTime? IngestionTimeUtc => _row.Ingestion == default ? null : _row.Ingestion;

    /// <summary>Gets the number of values.</summary>
    public int PropertyCount => _row.Count;

    /// <summary>Gets the patient's identifier.</summary>
    /// <param name="value">The identifier, which may be blank.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetPatientId(out ReadOnlySpan<byte> value) => TryGet(_row.PatientId, out value);

    /// <summary>Gets the encounter's identifier.</summary>
    /// <param name="value">The identifier, which may be blank.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetEncounterId(out ReadOnlySpan<byte> value) => TryGet(_row.EncounterId, out value);

    /// <summary>Gets what measurements of one series have in common.</summary>
    /// <param name="value">The identifier, never blank.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetCorrelationId(out ReadOnlySpan<byte> value) => TryGet(_row.CorrelationId, out value);

    /// <summary>Gets the name of a value.</summary>
    /// <param name="position">The value's place, from 0.</param>
    /// <returns>The name that the device mapping gives it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public string GetPropertyName(int position) => _row.NameAt(position);

    /// <summary>Gets the text of a value.</summary>
    /// <param name="position">The value's place, from 0.</param>
    /// <returns>The text, which may be empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public ReadOnlySpan<byte> GetPropertyValue(int position) => _row.ValueAt(position);

    /// <summary>Creates an object of it, which can be kept.</summary>
    /// <returns>The measurement.</returns>
    public NormalizedMeasurement ToMeasurement() => _row.ToMeasurement();

    private bool TryGet(TextSlice slice, out ReadOnlySpan<byte> value)
    {
        value = _row.Utf8(slice);
        return slice.Exists;
    }
}
