namespace HealthData.MedTech;

/// <summary>
/// A validator of a device mapping, a FHIR mapping, whether the two fit each other, and what they make of messages: the
/// issues of the MedTech service's mapping validator, and some of its own.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class MappingValidator
{
    private readonly MeasurementNormalizer? _normalizer;
    private readonly ObservationProjector? _projector;

    /// <summary>
    /// Initializes a new instance of the <see cref="MappingValidator"/> class: loads and checks the mappings.
    /// </summary>
    /// <param name="deviceMapping">The device mapping's JSON; null or empty for none.</param>
    /// <param name="fhirMapping">The FHIR mapping's JSON; null or empty for none.</param>
    /// <param name="options">How to normalize messages: by default exactly as the MedTech service does.</param>
    /// <exception cref="ArgumentException">There is no mapping.</exception>
    public MappingValidator(string? deviceMapping, string? fhirMapping = null, NormalizationOptions? options = null)
    {
        if (string.IsNullOrWhiteSpace(deviceMapping) && string.IsNullOrWhiteSpace(fhirMapping))
        {
            throw new ArgumentException("There is neither a device mapping nor a FHIR mapping.", nameof(deviceMapping));
        }

        var device = new DeviceMappingLoader();
        var fhir = new FhirMappingLoader();
        DeviceMapping = string.IsNullOrEmpty(deviceMapping) ? null : device.Load(deviceMapping);
        FhirMapping = string.IsNullOrEmpty(fhirMapping) ? null : fhir.Load(fhirMapping);
        Issues =
        [
            .. device.Issues,
            .. fhir.Issues,
            .. device.HasTemplates && fhir.HasTemplates
                ? MappingCompatibility.Check(device.Templates, fhir.Templates, !device.HasErrors, fhir.HasErrors)
                : [],
        ];
        HasErrors = Issues.Any(issue => issue.Severity == MappingIssueSeverity.Error);
        _normalizer = HasErrors || DeviceMapping is null ? null : new MeasurementNormalizer(DeviceMapping, options);
        _projector = HasErrors || FhirMapping is null
            ? null
            : new ObservationProjector(FhirMapping, ProblemReport.WithAnyPatient);
    }

    /// <summary>Gets the device mapping; null where there is none, and where it has errors.</summary>
    public DeviceMapping? DeviceMapping { get; }

    /// <summary>Gets the FHIR mapping; null where there is none, and where it has errors.</summary>
    public FhirMapping? FhirMapping { get; }

    /// <summary>
    /// Gets all issues about the mappings: of the device mapping, of the FHIR mapping, and of the two together.
    /// </summary>
    public IReadOnlyList<MappingIssue> Issues { get; }

    /// <summary>
    /// Gets a value that indicates whether there are errors among <see cref="Issues"/>. Messages cannot be checked
    /// then.
    /// </summary>
    public bool HasErrors { get; }

    private MeasurementNormalizer Normalizer => _normalizer
        ?? throw new InvalidOperationException(
            "Messages can only be checked with a device mapping, and with mappings without errors.");

    /// <summary>
    /// Checks what the mappings make of a message. Each measurement is projected alone, as in the service's validator.
    /// </summary>
    /// <param name="message">The message. It is read during the call only.</param>
    /// <returns>The measurements, the Observations, and the issues.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is no device mapping, or there are errors among <see cref="Issues"/>.
    /// </exception>
    public MessageReport Validate(in DeviceMessage message)
    {
        var result = Normalizer.Normalize(message);
        return ProblemReport.Of(DeviceMapping!, _projector, message, result);
    }

    /// <summary>
    /// Checks what the mappings make of messages that stand one on a line (NDJSON), in constant memory.
    /// </summary>
    /// <param name="stream">The messages in UTF-8. It is read to its end and left open.</param>
    /// <param name="options">How to read the stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One report for each line that is not blank, in the stream's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no device mapping, or there are errors among <see cref="Issues"/>.
    /// </exception>
    public IAsyncEnumerable<ValidatedLine> ValidateAsync(
        Stream stream, MessageStreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var (normalizer, mapping, projector) = (Normalizer, DeviceMapping!, _projector);
        return normalizer.ReadAsync(
            stream,
            options ?? new MessageStreamOptions(),
            (number, message, result) => new ValidatedLine(
                number, ProblemReport.Of(mapping, projector, message, result)),
            cancellationToken);
    }
}
