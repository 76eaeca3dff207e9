namespace HealthData.Fhir.R4.Tests.Corpus.Model;

/// <summary>Compares reported paths with those that a case expects.</summary>
internal static class PathRules
{
    /// <summary>Finds the first difference; null if there is none.</summary>
    public static string? Difference(ModelCase one, IEnumerable<string> reported)
    {
        var left = reported.ToList();
        var required = one.Issues.Where(issue => issue[0] != '?').ToArray();
        foreach (var issue in required)
        {
            var found = left.FindIndex(path => issue.Split('|').Contains(path));
            if (found < 0)
            {
                return $"{issue} is not reported, but {string.Join(' ', left.Take(5))}";
            }

            left.RemoveAt(found);
        }

        // Of generated input, only the first issue is listed.
        var other = one is { IsGenerated: true, Verdict: "issues" }
            ? null
            : left.Find(path => !one.Issues.Any(issue => Allows(issue, path)));
        return other is null ? null : $"{other} is reported";
    }

    private static bool Allows(string issue, string path) => issue[0] == '?'
        ? issue[1..] == path
        : issue.Split('|').Any(one => path.StartsWith(one + ".", StringComparison.Ordinal)
            || path.StartsWith(one + "[", StringComparison.Ordinal));
}
