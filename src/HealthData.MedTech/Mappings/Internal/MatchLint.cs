namespace HealthData.MedTech;

/// <summary>Looks for match expressions that select what lacks what a template takes from it.</summary>
internal static class MatchLint
{
    private static readonly string[] Envelope = ["Body", "Properties", "SystemProperties"];

    public static IEnumerable<LintFinding> Check(DeviceTemplate template)
    {
        if (template.TypeMatch is not { JsonPath.Path.Steps: var steps } match)
        {
            yield break;
        }

        var asked = AskedBy(steps);
        if (template.Kind == DeviceTemplateKind.IotJsonPath && LeavesEnvelope(steps, asked))
        {
            var filter = match.Text.IndexOf("(@", StringComparison.Ordinal) + 2;
            yield return new LintFinding(
                MappingIssueCode.NeverMatches,
                "The match lies within the body. IotJsonPathContent takes the device and the time from the envelope, "
                    + "which the match must be.",
                new IssueHelp(
                    "Select the object that has the Body, or use JsonPathContent or CalculatedContent.",
                    Mended: asked is [_] && filter > 1
                        ? $"{match.Text[..filter]}Body.{match.Text[filter..].TrimStart('.')}"
                        : null),
                match);
        }

        foreach (var value in asked is null ? [] : template.Values.Where(value => value.IsRequired))
        {
            if (PathIn(template, value.Expression) is { } path && !asked!.Exists(other => Meet(path, other)))
            {
                yield return NotAsked(match, value, path, asked);
            }
        }
    }

    private static LintFinding NotAsked(
        MappingExpression match, ValueTemplate value, string[] path, List<string[]> asked)
    {
        var wanted = string.Join('.', path);
        var given = asked.ConvertAll(names => string.Join('.', names));
        var message = $"The value {value.Name} is required, and the match expression does not ask for {wanted}: a "
            + "message that has none is rejected.";
        var help = new IssueHelp(Expected: wanted, Found: string.Join(", ", given));
        if (given.Find(name => wanted.EndsWith("." + name, StringComparison.Ordinal)) is { } end)
        {
            // The match is the object at the end of the path, not the one that the path begins at.
            var mended = match.Text.Replace("@." + end, "@" + end, StringComparison.Ordinal)
                .Replace("@" + end, "@." + wanted, StringComparison.Ordinal);
            return new LintFinding(
                MappingIssueCode.UnmatchedValue,
                message,
                help with
                {
                    Advice = $"Paths begin at the match. Ask for @.{wanted} in the match expression, so that it "
                        + "selects the object that this path begins at, or shorten the path.",
                    Mended = mended,
                },
                match);
        }

        return new LintFinding(
            MappingIssueCode.UnmatchedValue,
            message,
            help with
            {
                Advice = $"Add && @.{wanted} to the match expression, correct the path, or set required to false.",
                Mended = NearestName.Of(wanted, given) is { } nearest
                    ? value.Expression!.Text.Replace(wanted, nearest, StringComparison.Ordinal)
                    : null,
            },
            value.Expression);
    }

    // The paths that the last step of a match expression asks for, if it asks for nothing else.
    private static List<string[]>? AskedBy(PathStep[] steps)
    {
        if (steps is not [.., { Filter: { HasBothJoins: false } filter }])
        {
            return null;
        }

        var asked = new List<string[]>();
        foreach (var term in filter.Terms)
        {
            if (term.Operator != FilterOperator.Exists || term.Left.Path is not { StartsAtRoot: false } path
                || !JsonPathExpression.TryGetNames(path.Steps, out var names))
            {
                return null;
            }

            asked.Add(names);
        }

        return asked;
    }

    private static bool LeavesEnvelope(PathStep[] steps, List<string[]>? asked) =>
        steps is [{ Kind: PathStepKind.Member } first, ..]
            ? Envelope.Contains(first.Names[0].Text)
            : asked is not null && steps.Length == 1 && asked.TrueForAll(names => names is [var name, ..]
                && !Envelope.Contains(name));

    // The path of an expression from the match on.
    private static string[]? PathIn(DeviceTemplate template, MappingExpression? expression)
    {
        string[] names = [];
        if (expression?.JsonPath?.TryGetMemberPath(out names) != true)
        {
            if (expression?.JmesPath is not { } path || !path.TryGetMemberPath(out var members))
            {
                return null;
            }

            names = members.ToArray();
        }

        return template.Kind != DeviceTemplateKind.Calculated ? (names.Length > 0 ? names : null)
            : names is [MatchedToken.Name, .. { Length: > 0 } rest] ? rest
            : null;
    }

    // One is the other, or leads to it.
    private static bool Meet(string[] path, string[] other)
    {
        var common = Math.Min(path.Length, other.Length);
        return path.AsSpan(0, common).SequenceEqual(other.AsSpan(0, common));
    }
}
