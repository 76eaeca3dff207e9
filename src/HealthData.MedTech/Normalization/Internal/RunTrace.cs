using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// Takes what a message gives, and notes on the way which templates were tried, what they matched and what each
/// expression gave. Only runs without fast forms tell it.
/// </summary>
internal sealed class RunTrace : IMeasurementVisitor
{
    private readonly MeasurementCollector _collector = new();
    private TemplateTrace? _template;
    private MatchTrace? _match;
    private FieldTrace? _field;

    /// <summary>The templates that were tried, by their place in the mapping.</summary>
    public Dictionary<int, TemplateTrace> Templates { get; } = [];

    public NormalizationResult TakeResult() => _collector.Take();

    public void BeginTemplate(TemplatePlan template)
    {
        _template = Of(template.Template);
        _match = null;
    }

    /// <param name="token">The token of the message that matched, or -1 where an expression made the value.</param>
    public void BeginMatch(int token) => _template!.Matches.Add(_match = new MatchTrace(token));

    public void BeginField(FieldPlan field) => _match!.Fields.Add(_field = new FieldTrace(field));

    /// <summary>Takes what the expression of the field gave.</summary>
    /// <param name="expression">The expression, or its alternate.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="text">The text, where there is one.</param>
    public void Evaluated(ExpressionPlan expression, ValueStatus status, ReadOnlySpan<byte> text) =>
        _field!.Attempts.Add(new FieldAttempt(
            expression,
            status,
            status is ValueStatus.Found or ValueStatus.Blank ? Encoding.UTF8.GetString(text) : null));

    /// <summary>Takes the time that the expression of the field gave.</summary>
    /// <param name="expression">The expression, or its alternate.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="time">The time, where there is one.</param>
    public void Evaluated(ExpressionPlan expression, ValueStatus status, DateTime time) =>
        _field!.Attempts.Add(new FieldAttempt(
            expression,
            status,
            status == ValueStatus.Found ? UtcText.Of(time) : null));

    public void Visit(in MeasurementView measurement)
    {
        _collector.Visit(measurement);
        _match!.Measurement = _collector.Last;
        (_match, _field) = (null, null);
    }

    public void VisitProblem(NormalizationProblem problem)
    {
        _collector.VisitProblem(problem);
        if (_match is { } match)
        {
            match.Problem = problem;
        }
        else if (problem.Template is { } template)
        {
            Of(template).Problem = problem;
        }

        (_match, _field) = (null, null);
    }

    private TemplateTrace Of(DeviceTemplate template)
    {
        if (!Templates.TryGetValue(template.Index, out var trace))
        {
            Templates.Add(template.Index, trace = new TemplateTrace());
        }

        return trace;
    }
}
