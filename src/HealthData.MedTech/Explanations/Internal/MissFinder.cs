namespace HealthData.MedTech;

/// <summary>Finds why expressions of a template select nothing from a message.</summary>
/// <param name="index">The message.</param>
/// <param name="mapping">The names that may be told.</param>
/// <param name="limits">What a search may cost.</param>
internal sealed class MissFinder(TokenIndex index, NameMask mapping, EvaluationLimits limits)
{
    private const int Expressions = 1;

    /// <summary>Finds why a template has no match.</summary>
    public ExpressionMiss? OfMatch(ExpressionPlan match)
    {
        var budget = Budget();
        return Try(() => match.JsonPath is { } path
            ? new PathMissFinder(index, 0, mapping, budget).Find(path.Text, path.Path.Steps, 0)
            : match.JmesPath is { } expression
                ? new JmesMissFinder(index, -1, mapping, budget).Find(expression.Root)
                : null);
    }

    /// <summary>Finds why an expression gives nothing for a match.</summary>
    /// <param name="template">The template.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="match">The token that matched, or a number below 0 where it is no value of the message.</param>
    public ExpressionMiss? OfField(TemplatePlan template, ExpressionPlan expression, int match)
    {
        if (match < 0)
        {
            return null;
        }

        var budget = Budget();
        if (expression.JsonPath is not { } path)
        {
            return expression.JmesPath is { } jmesPath
                ? Try(() => new JmesMissFinder(index, match, mapping, budget).Find(jmesPath.Root))
                : null;
        }

        var steps = path.Path.Steps;
        var (start, root) = template.AddsMatchedToken ? (0, 0) : (match, match);
        if (template.AddsMatchedToken
            && steps is [{ Kind: PathStepKind.Member, Names: [{ Text: MatchedToken.Name }] }, ..])
        {
            (start, steps) = (match, steps[1..]);
        }

        return Try(() => new PathMissFinder(index, root, mapping, budget).Find(path.Text, steps, start));
    }

    private EvaluationBudget Budget()
    {
        var budget = new EvaluationBudget(limits);
        budget.Reset(index.TextLength, Expressions);
        return budget;
    }

    // What can't be found out is left out.
    private static ExpressionMiss? Try(Func<ExpressionMiss?> find)
    {
        try
        {
            return find();
        }
        catch (ExpressionException)
        {
            return null;
        }
    }
}
