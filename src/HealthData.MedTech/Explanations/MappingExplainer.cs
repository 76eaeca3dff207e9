namespace HealthData.MedTech;

/// <summary>
/// An explainer of what mappings make of messages, and why they make nothing. It runs the same templates as <see
/// cref="MeasurementNormalizer"/> and <see cref="ObservationProjector"/>, slower, and looks into the message for what
/// the expressions miss.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class MappingExplainer
{
    private readonly MeasurementNormalizer _normalizer;
    private readonly NormalizationPlan _plan;
    private readonly NormalizationOptions _options;
    private readonly ObservationProjector? _projector;
    private readonly RunPool _runs;
    private readonly NameMask _names;

    /// <summary>Initializes a new instance of the <see cref="MappingExplainer"/> class.</summary>
    /// <param name="deviceMapping">The device mapping.</param>
    /// <param name="fhirMapping">The FHIR mapping; null to explain the measurements alone.</param>
    /// <param name="options">How to normalize: by default exactly as the MedTech service does.</param>
    /// <param name="projectionOptions">How to project: by default exactly as the MedTech service does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deviceMapping"/> is null.</exception>
    /// <exception cref="MappingException">
    /// <see cref="NormalizationOptions.CheckJsonPathSyntax"/> is set, and a JSONPath cannot be parsed.
    /// </exception>
    public MappingExplainer(
        DeviceMapping deviceMapping,
        FhirMapping? fhirMapping = null,
        NormalizationOptions? options = null,
        ProjectionOptions? projectionOptions = null)
    {
        ArgumentNullException.ThrowIfNull(deviceMapping);
        _options = options ?? new NormalizationOptions();
        _normalizer = new MeasurementNormalizer(deviceMapping, _options);
        _plan = new NormalizationPlan(deviceMapping, usesFastForms: false, _options.TrueDivision);
        _runs = new RunPool(_plan, _options);
        _projector = fhirMapping is null ? null : new ObservationProjector(fhirMapping, projectionOptions);
        _names = new NameMask(MappingNames.Of(deviceMapping));
    }

    /// <summary>Explains a message.</summary>
    /// <param name="message">The message. It is read during the call only.</param>
    /// <returns>The explanation. Messages never make this method throw.</returns>
    public MessageExplanation Explain(in DeviceMessage message)
    {
        var run = _runs.Rent();
        var trace = new RunTrace();
        run.Run(message, trace);
        var misses = new MissFinder(run.Message, _names, _options.Limits);
        var templates = new TemplateExplanation[_plan.Templates.Length];
        for (var i = 0; i < templates.Length; i++)
        {
            templates[i] = TemplateExplainer.Explain(
                _plan.Templates[i], trace.Templates.GetValueOrDefault(i), run.Message, misses);
        }

        RunPool.Return(run);
        return Complete(templates, trace.TakeResult());
    }

    /// <summary>Explains messages that stand one on a line (NDJSON), in constant memory.</summary>
    /// <param name="stream">The messages in UTF-8. It is read to its end and left open.</param>
    /// <param name="options">How to read the stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One explanation for each line that is not blank, in the stream's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public IAsyncEnumerable<ExplainedLine> ExplainAsync(
        Stream stream, MessageStreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return _normalizer.ReadAsync(
            stream,
            options ?? new MessageStreamOptions(),
            (number, message, result) => new ExplainedLine(
                number, message is { } known ? Explain(known) : Complete(Untried(), result)),
            cancellationToken);
    }

    private TemplateExplanation[] Untried() => Array.ConvertAll(
        _plan.Templates,
        template => new TemplateExplanation(template.Template, TemplateVerdict.Skipped, [], null, null));

    private MessageExplanation Complete(TemplateExplanation[] templates, NormalizationResult result) => new(
        _names,
        templates,
        result,
        _projector?.Group(result.Measurements) ?? [],
        _projector?.Project(result.Measurements));
}
