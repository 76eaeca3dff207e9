namespace HealthData.MedTech;

/// <summary>
/// Looks for expressions that can never select anything, and for paths that the service reads in another way than they
/// seem to be meant.
/// </summary>
internal static class ExpressionLint
{
    private static readonly string[] Envelope = ["Body", "Properties", "SystemProperties", MatchedToken.Name];

    public static IEnumerable<LintFinding> Check(DeviceTemplate template)
    {
        foreach (var expression in template.Expressions)
        {
            if ((CheckStart(template, expression) ?? CheckSteps(expression)) is { } finding)
            {
                yield return finding with { Expression = expression };
            }
        }
    }

    private static LintFinding? CheckStart(DeviceTemplate template, MappingExpression expression)
    {
        if (FirstNameOf(expression) is not { } first)
        {
            return null;
        }

        var isMatch = expression == template.TypeMatch;
        if (first == MatchedToken.Name && (isMatch || template.Kind != DeviceTemplateKind.Calculated))
        {
            var rest = expression.Text.IndexOf(MatchedToken.Name, StringComparison.Ordinal) + MatchedToken.Name.Length;
            return new LintFinding(
                MappingIssueCode.NeverMatches,
                isMatch
                    ? "The match expression begins at the message, which has no matchedToken yet."
                    : "Expressions of this kind of template begin at the match: it has no matchedToken.",
                new IssueHelp(
                    isMatch ? "Begin at Body." : "Leave matchedToken out, or use CalculatedContent.",
                    Mended: (isMatch ? "$.Body." : "$.") + expression.Text[rest..].TrimStart('.')));
        }

        if (isMatch || template.Kind != DeviceTemplateKind.Calculated || Envelope.Contains(first))
        {
            return null;
        }

        var plain = expression.Text.TrimStart('$').TrimStart('.');
        return new LintFinding(
            MappingIssueCode.NeverMatches,
            $"Expressions of this kind of template begin at the message with its envelope, which has no {first}.",
            new IssueHelp(
                "Begin at matchedToken, which is the match, or at Body.",
                "One of " + string.Join(", ", Envelope) + ".",
                first,
                expression.Language == ExpressionLanguage.JsonPath
                    ? $"$.{MatchedToken.Name}{(plain.StartsWith('[') ? "" : ".")}{plain}"
                    : $"{MatchedToken.Name}.{plain}"));
    }

    private static string? FirstNameOf(MappingExpression expression) =>
        expression.JsonPath?.Path.Steps is [{ Kind: PathStepKind.Member } step, ..] ? step.Names[0].Text
        : expression.JmesPath is { } path && path.TryGetMemberPath(out var names) && names.Length > 0 ? names[0]
        : null;

    private static LintFinding? CheckSteps(MappingExpression expression)
    {
        foreach (var step in expression.JsonPath?.Path.Steps ?? [])
        {
            if (step.Numbers.Any(number => number < 0))
            {
                var isOne = step.Kind == PathStepKind.Element;
                return new LintFinding(
                    MappingIssueCode.ReadOtherwise,
                    "An element has no negative number: with a list, the expression fails.",
                    new IssueHelp(
                        "Count from the end with a slice.",
                        Mended: isOne && expression.Text.Split("[-1]") is [var before, var after]
                            ? $"{before}[-1:]{after}"
                            : null));
            }

            if (step.Filter is { } filter && CheckFilter(filter) is { } finding)
            {
                return finding;
            }
        }

        return null;
    }

    private static LintFinding? CheckFilter(PathFilter filter)
    {
        if (filter.HasBothJoins)
        {
            return new LintFinding(
                MappingIssueCode.ReadOtherwise,
                "A filter with && and || is read from the left: each takes in all that follows it.",
                new IssueHelp(
                    "a && b || c means a && (b || c) here. Put the terms into the order that is meant, or write two "
                        + "templates."));
        }

        if (filter.Terms.FirstOrDefault(IsNoPattern) is { } term)
        {
            return new LintFinding(
                MappingIssueCode.ReadOtherwise,
                "The right side of =~ is a text, not a regular expression: the expression fails with every text.",
                new IssueHelp(
                    "Write the regular expression between slashes: =~ /pattern/ or =~ /pattern/i.",
                    Found: term.Right!.Literal!.Text));
        }

        return filter.Terms.Where(CanConflict).GroupBy(PathOf).Any(group => ValuesOf(group).Count() > 1)
            && filter.Terms[0].Join == FilterJoin.And
            ? new LintFinding(
                MappingIssueCode.NeverMatches,
                "The filter asks for two values of one member at once.",
                new IssueHelp("Join the two comparisons with ||."))
            : null;
    }

    private static bool IsNoPattern(FilterTerm term) =>
        term.Operator == FilterOperator.Pattern && term.Right?.Literal is { } literal
            && literal.Text.LastIndexOf('/') < 1;

    private static bool CanConflict(FilterTerm term) =>
        term.Operator == FilterOperator.Equal && term.Right?.Literal is not null && PathOf(term) is not null;

    private static IEnumerable<string> ValuesOf(IEnumerable<FilterTerm> terms) =>
        terms.Select(term => term.Right!.Literal!.Text).Distinct();

    private static string? PathOf(FilterTerm term) =>
        term.Left.Path is { StartsAtRoot: false } path && JsonPathExpression.TryGetNames(path.Steps, out var names)
            ? string.Join('\0', names)
            : null;
}
