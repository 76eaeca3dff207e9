namespace HealthData.MedTech.Fhir;

/// <summary>
/// A writer of measurements to a FHIR service, as the MedTech service does: it finds or creates devices and patients,
/// and creates Observations or merges into existing ones.
/// </summary>
/// <remarks>
/// Writing the same measurements again changes nothing. Other writers of the same Observations lose nothing: an
/// Observation is replaced only in the version that was read, and is read and merged again otherwise.
/// </remarks>
/// <example>
/// <code>
/// var writer = new MeasurementWriter(fhirClient, FhirMapping.Parse(fhirMapping));
/// MeasurementWriteResult result = await writer.WriteAsync(normalizer.Normalize(message).Measurements);
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class MeasurementWriter
{
    private readonly FhirClient _client;
    private readonly MeasurementWriterOptions _options;
    private readonly ObservationProjector _projector;

    /// <summary>Initializes a new instance of the <see cref="MeasurementWriter"/> class.</summary>
    /// <param name="client">The client of the FHIR service.</param>
    /// <param name="mapping">The FHIR mapping.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="mapping"/> is null.
    /// </exception>
    public MeasurementWriter(FhirClient client, FhirMapping mapping, MeasurementWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(mapping);
        _client = client;
        _options = options ?? new MeasurementWriterOptions();
        _projector = new ObservationProjector(mapping, _options.Projection);
    }

    /// <summary>Creates a writer for mocking.</summary>
    protected MeasurementWriter()
    {
        _client = null!;
        _options = null!;
        _projector = null!;
    }

    /// <summary>Writes measurements as Observations.</summary>
    /// <param name="measurements">The measurements of a batch: the MedTech service takes up to 300 of them.</param>
    /// <param name="cancellationToken">Cancels the writing. What the service has begun, it ends.</param>
    /// <returns>What became of them. Neither measurements nor a service that is busy make this method throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurements"/> is null.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service can't be used at all, such as with status 401 or
    /// 403. A part of the measurements may be written.</exception>
    public virtual Task<MeasurementWriteResult> WriteAsync(
        IEnumerable<NormalizedMeasurement> measurements, CancellationToken cancellationToken = default) =>
        WriteAsync(measurements, null, cancellationToken);

    /// <summary>Writes measurements as Observations.</summary>
    /// <param name="measurements">The measurements.</param>
    /// <param name="throttled">What is called when the service asks for fewer requests.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    internal virtual async Task<MeasurementWriteResult> WriteAsync(
        IEnumerable<NormalizedMeasurement> measurements, Action? throttled, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        using var span = MedTechTelemetry.Start(MedTechTelemetry.Write);
        try
        {
            var run = new WriteRun(_client, _projector, _options, [.. measurements], throttled);
            var result = await run.RunAsync(cancellationToken).ConfigureAwait(false);
            foreach (var outcome in result.Outcomes)
            {
                MedTechTelemetry.CountObservation(outcome.Status.ToString());
            }

            return result;
        }
        catch (Exception exception)
        {
            span.Fail(exception);
            throw;
        }
    }
}
