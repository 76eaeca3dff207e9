namespace HealthData.MedTech;

/// <summary>Looks for what is right in a device mapping and may not be meant.</summary>
internal static class DeviceMappingLint
{
    public static IEnumerable<(DeviceTemplate Template, string Code, string Message, IssueHelp Help)> Check(
        IReadOnlyList<DeviceTemplate> templates)
    {
        var first = new Dictionary<string, DeviceTemplate>(StringComparer.OrdinalIgnoreCase);
        foreach (var template in templates)
        {
            if (first.TryGetValue(template.TypeName, out var other))
            {
                if (!NamesOf(template).SetEquals(NamesOf(other)))
                {
                    yield return (
                        template,
                        MappingIssueCode.DifferentValues,
                        $"Another template of the type {template.TypeName} (number {other.Index + 1}) has other "
                            + $"values.",
                        new IssueHelp(
                            "Measurements of one type share a FHIR template: give both the same values, or different "
                                + "types.",
                            string.Join(", ", NamesOf(other)),
                            string.Join(", ", NamesOf(template))));
                }
            }
            else
            {
                first[template.TypeName] = template;
            }

            foreach (var expression in template.Expressions)
            {
                if (Check(template, expression) is var (code, message, help))
                {
                    yield return (template, code, message, help with { Expression = expression.Text });
                }
            }
        }
    }

    private static (string Code, string Message, IssueHelp Help)? Check(
        DeviceTemplate template, MappingExpression expression)
    {
        if (expression.JsonPath is not { } path)
        {
            return null;
        }

        var steps = path.Path.Steps;
        if (template.Kind != DeviceTemplateKind.Calculated && steps is [{ Kind: PathStepKind.Member } first, ..]
            && first.Names[0].Text == MatchedToken.Name)
        {
            return (
                MappingIssueCode.NeverMatches,
                "Expressions of this kind of template begin at the match: it has no matchedToken.",
                new IssueHelp(
                    "Leave matchedToken out, or use CalculatedContent.",
                    Mended: "$."
                        + expression.Text[(expression.Text.IndexOf(MatchedToken.Name, StringComparison.Ordinal)
                        + MatchedToken.Name.Length)..].TrimStart('.')));
        }

        foreach (var step in steps)
        {
            var joins = step.Filter?.Terms.Select(term => term.Join).Distinct().Where(join => join != FilterJoin.None);
            if (joins?.Count() > 1)
            {
                return (
                    MappingIssueCode.ReadOtherwise,
                    "A filter with && and || is read from the left: each takes in all that follows it.",
                    new IssueHelp(
                        "a && b || c means a && (b || c) here. Put the terms into the order that is meant, or write "
                            + "two templates."));
            }
        }

        return null;
    }

    private static HashSet<string> NamesOf(DeviceTemplate template) =>
        [.. template.Values.Select(value => value.Name)];
}
