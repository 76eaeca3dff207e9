namespace HealthData.MedTech;

/// <summary>Makes an explanation of what was noted about a template.</summary>
internal static class TemplateExplainer
{
    /// <param name="template">The template.</param>
    /// <param name="trace">What was noted; null where it was not tried.</param>
    /// <param name="index">The message.</param>
    /// <param name="misses">Finds why expressions select nothing.</param>
    public static TemplateExplanation Explain(
        TemplatePlan template, TemplateTrace? trace, TokenIndex index, MissFinder misses)
    {
        if (trace is null)
        {
            return new TemplateExplanation(template.Template, TemplateVerdict.Skipped, [], null, null);
        }

        if (trace.Matches.Count > 0)
        {
            MatchExplanation[] matches =
                [.. trace.Matches.Select(match => Explain(template, match, index, misses))];
            return new TemplateExplanation(template.Template, TemplateVerdict.Matched, matches, null, trace.Problem);
        }

        return trace.Problem is { } problem
            ? new TemplateExplanation(template.Template, TemplateVerdict.Failed, [], null, problem)
            : new TemplateExplanation(
                template.Template, TemplateVerdict.NotMatched, [], misses.OfMatch(template.Match!), null);
    }

    private static MatchExplanation Explain(
        TemplatePlan template, MatchTrace match, TokenIndex index, MissFinder misses)
    {
        var expressions = new List<ExpressionExplanation>();
        foreach (var field in template.Fields)
        {
            var trace = match.Fields.Find(other => other.Field == field);
            foreach (var attempt in trace?.Attempts ?? [])
            {
                expressions.Add(new ExpressionExplanation(
                    field,
                    attempt.Expression.Source,
                    ResultOf(attempt.Status),
                    attempt.Text,
                    attempt.Status == ValueStatus.Missing
                        ? misses.OfField(template, attempt.Expression, match.Token)
                        : null));
            }

            if (trace is null || IsUnfinished(trace, match))
            {
                expressions.Add(new ExpressionExplanation(
                    field,
                    trace?.Attempts is [var _, ..] ? field.Alternate?.Source : field.Expression?.Source,
                    trace is null ? ExpressionResult.NotEvaluated : ExpressionResult.Failed));
            }
        }

        return new MatchExplanation(
            match.Token >= 0 ? MessagePlace.Of(index, match.Token) : null, expressions, match);
    }

    // The field that the match ended with, by an expression that failed and so gave nothing.
    private static bool IsUnfinished(FieldTrace trace, MatchTrace match) =>
        match.Problem is { Code: not (NormalizationProblemCode.MissingValue or NormalizationProblemCode.UnusableValue) }
        && match.Fields[^1] == trace;

    private static ExpressionResult ResultOf(ValueStatus status) => status switch
    {
        ValueStatus.Found => ExpressionResult.Found,
        ValueStatus.Blank => ExpressionResult.Blank,
        ValueStatus.Missing => ExpressionResult.Missing,
        ValueStatus.Null => ExpressionResult.Null,
        _ => ExpressionResult.Unusable,
    };
}
