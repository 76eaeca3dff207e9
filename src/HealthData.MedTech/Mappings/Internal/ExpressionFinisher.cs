namespace HealthData.MedTech;

/// <summary>
/// Makes the expressions of one template, in the order in which the MedTech service makes them; keeps the first error.
/// </summary>
internal sealed class ExpressionFinisher(int defaultLanguage, bool sharesEvaluators)
{
    private readonly List<(string Message, MappingPosition At, IssueHelp Help)> _warnings = [];
    private readonly Dictionary<(string, ExpressionLanguage), List<MappingExpression>> _made = [];

    public string? Error { get; private set; }

    public MappingPosition ErrorAt { get; private set; }

    /// <summary>The code of the error.</summary>
    public string Code { get; private set; } = MappingIssueCode.InvalidExpression;

    public IssueHelp Help { get; private set; }

    /// <summary>Tells whether the error ends the loading of the whole mapping in the service.</summary>
    public bool IsFatal { get; private set; }

    /// <summary>Paths that cannot be parsed: the service finds them with the first message alone.</summary>
    public IReadOnlyList<(string Message, MappingPosition At, IssueHelp Help)> Warnings => _warnings;

    /// <summary>Gives equal expressions the place of the last of them, once all are made.</summary>
    public void Settle()
    {
        foreach (var same in _made.Values)
        {
            same.ForEach(expression => expression.EvaluatorAt = same[^1].ValueAt);
        }
    }

    public MappingExpression? Finish(DraftExpression? draft)
    {
        if (draft is null || Error is not null)
        {
            return null;
        }

        var language = draft.Language ?? defaultLanguage;
        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            Code = MappingIssueCode.BlankText;
            return Fail("An expression is blank. Remove it, or write one.", draft.ValueAt, isFatal: true);
        }

        if (language is not (0 or 1))
        {
            Code = MappingIssueCode.WrongValue;
            return Fail($"Unsupported Expression Language: {language}", draft.ValueAt);
        }

        var expression = new MappingExpression(draft.Text, (ExpressionLanguage)language, draft.At, draft.ValueAt);
        if (expression.SyntaxError is { } error)
        {
            var message =
                $"The following {expression.Language} expression could not be parsed: {expression.Text}. Cause: "
                    + $"{error.Message}";
            var help = ExpressionHelp.Of(expression, error);
            if (expression.Language == ExpressionLanguage.JmesPath)
            {
                Help = help;
                return Fail(message, draft.ValueAt);
            }

            _warnings.Add((message, draft.ValueAt, help));
        }

        return sharesEvaluators ? Share(expression) : expression;
    }

    private MappingExpression Share(MappingExpression expression)
    {
        var key = (expression.Text, expression.Language);
        if (!_made.TryGetValue(key, out var same))
        {
            _made[key] = same = [];
        }

        same.Add(expression);
        return expression;
    }

    private MappingExpression? Fail(string message, MappingPosition at, bool isFatal = false)
    {
        (Error, ErrorAt, IsFatal) = (message, at, isFatal);
        return null;
    }
}
