using System.Text.RegularExpressions;

namespace HealthData.Fhir.R4.Tests.Firely;

/// <summary>The differences from Firely that are meant: <c>differences.tsv</c> has who refuses, a pattern of what is
/// said with the value, and the reason on each line.</summary>
internal static class ExplainedDifferences
{
    private static readonly (string Side, string Part)[] All =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Firely", "differences.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(columns => (columns[0], columns[1])),
    ];

    public static bool Explain(string side, IEnumerable<string> issues) => issues.All(
        issue => All.Any(one => one.Side == side && Regex.IsMatch(issue, one.Part)));
}
