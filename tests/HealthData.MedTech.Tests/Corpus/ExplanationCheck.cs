using System.Text.Json;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>
/// Explains the messages of a case, and lists where the explanation tells something else than what the normalizer and
/// the projector give.
/// </summary>
internal sealed class ExplanationCheck
{
    private const int MaxForms = 3;

    private readonly List<string> _differences = [];
    private readonly MeasurementNormalizer _normalizer;
    private readonly ObservationProjector? _projector;
    private readonly MappingExplainer _explainer;
    private int _forms;

    private ExplanationCheck(DeviceMapping device, FhirMapping? fhir, NormalizationOptions options)
    {
        var projection = new ProjectionOptions
        {
            Identify = group => new MeasurementIdentity("p", MeasurementIdentity.ComputeId(group.DeviceId)),
            TimeProvider = CorpusCheck.Clock,
        };
        _normalizer = new MeasurementNormalizer(device, options);
        _projector = fhir is null ? null : new ObservationProjector(fhir, projection);
        _explainer = new MappingExplainer(device, fhir, options, projection);
    }

    /// <summary>The numbers of templates that have no match, and of those whose miss is told.</summary>
    public (int All, int Told) Misses { get; private set; }

    public static ExplanationCheck? Run(CorpusCase recorded, ProblemScope scope)
    {
        if (!DeviceMapping.TryParse(recorded.Device, out var device, out _))
        {
            return null;
        }

        FhirMapping? fhir = null;
        _ = recorded.Fhir is not null && FhirMapping.TryParse(recorded.Fhir, out fhir, out _);
        var check = new ExplanationCheck(
            device, fhir, new NormalizationOptions { ProblemScope = scope, TimeProvider = CorpusCheck.Clock });
        for (var index = 0; index < recorded.Messages.Count; index++)
        {
            check.Compare($"{recorded.Name}, message {index}", CorpusCheck.MessageOf(recorded, index));
        }

        return check;
    }

    public IReadOnlyList<string> Differences => _differences;

    private void Compare(string place, DeviceMessage message)
    {
        var normalized = _normalizer.Normalize(message);
        var explained = _explainer.Explain(message);
        Compare(place, "measurements", normalized.Measurements.Select(TextOf), explained.Measurements.Select(TextOf));
        Compare(place, "problems", normalized.Problems.Select(TextOf), explained.Problems.Select(TextOf));
        if (_projector?.Project(normalized.Measurements) is { } projected)
        {
            Compare(place, "Observations", projected.Select(TextOf), explained.Observations.Select(TextOf));
            Compare(
                place,
                "problems with Observations",
                projected.Problems.Select(problem => problem.ToString()),
                explained.ProjectionProblems.Select(problem => problem.ToString()));
        }

        var matches = explained.Templates.SelectMany(template => template.Matches).ToList();
        Compare(
            place,
            "measurements of matches",
            explained.Measurements,
            matches.Select(match => match.Measurement).OfType<NormalizedMeasurement>());
        foreach (var match in matches.Where(match => match.Measurement is not null))
        {
            Compare(place, "values", ValuesOf(match.Measurement!), ValuesOf(match.Expressions));
        }

        CheckVerdicts(place, explained);
        if (_forms++ < MaxForms)
        {
            CheckForms(place, explained);
        }
    }

    private void CheckVerdicts(string place, MessageExplanation explained)
    {
        foreach (var template in explained.Templates)
        {
            var isRight = template.Verdict switch
            {
                TemplateVerdict.Matched => template.Matches.Count > 0 && template.Miss is null,
                TemplateVerdict.NotMatched => template.Matches.Count == 0 && template.Problem is null,
                TemplateVerdict.Failed => template.Matches.Count == 0 && template.Problem is not null,
                _ => template.Matches.Count == 0 && explained.Problems.Count > 0,
            };
            if (!isRight)
            {
                _differences.Add($"{place}: the verdict of {template.Template.Index} is {template.Verdict}");
            }

            if (template.Verdict == TemplateVerdict.NotMatched)
            {
                Misses = (Misses.All + 1, Misses.Told + (template.Miss is null ? 0 : 1));
            }
        }
    }

    private void CheckForms(string place, MessageExplanation explained)
    {
        foreach (var isMasked in new[] { false, true })
        {
            using var json = JsonDocument.Parse(explained.ToJson(isMasked));
            var templates = json.RootElement.GetProperty("templates").GetArrayLength();
            var tooLong = explained.ToText(isMasked).Split('\n').Count(line => line.Length > 100);
            Compare(place, "JSON", explained.Templates.Count, templates);
            Compare(place, "lines that are too long", 0, tooLong);
            Compare(place, "page", true, explained.ToHtml(isMasked).EndsWith("</html>\n", StringComparison.Ordinal));
        }
    }

    private static string TextOf(NormalizedMeasurement measurement) => string.Join(
        '|',
        measurement.Template.Index,
        measurement.DeviceId,
        measurement.OccurrenceTimeUtc.Ticks,
        measurement.OccurrenceTimeKind,
        measurement.IngestionTimeUtc,
        measurement.PatientId,
        measurement.EncounterId,
        measurement.CorrelationId,
        string.Join(';', measurement.Properties.Select(property => $"{property.Name}={property.Value}")));

    private static string TextOf(NormalizationProblem problem) => string.Join(
        '|', problem, problem.Stage, problem.Line, problem.Column, string.Join(';', problem.Causes), problem.Advice);

    private static string TextOf(ProjectedObservation observation) =>
        observation.Change + Convert.ToHexString(observation.Utf8Json.Span);

    private static IEnumerable<string> ValuesOf(NormalizedMeasurement measurement) =>
        measurement.Properties.Select(property => $"{property.Name}={property.Value}");

    private static IEnumerable<string> ValuesOf(IEnumerable<ExpressionExplanation> expressions) =>
        from expression in expressions
        where expression.Stage == NormalizationStage.Value && expression.Value is not null
        select $"{expression.Name}={expression.Value}";

    private void Compare<T>(string place, string what, IEnumerable<T> expected, IEnumerable<T> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            _differences.Add($"{place}: {what}: {string.Join(", ", expected)}, not {string.Join(", ", actual)}");
        }
    }

    private void Compare<T>(string place, string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            _differences.Add($"{place}: {what}: {expected}, not {actual}");
        }
    }
}
