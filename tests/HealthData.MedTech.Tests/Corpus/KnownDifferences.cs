namespace HealthData.MedTech.Tests.Corpus;

/// <summary>
/// Cases whose outcome is meant to differ from the recorded one: <c>known-differences.tsv</c>, a case and its reason a
/// line.
/// </summary>
internal static class KnownDifferences
{
    private static readonly Dictionary<string, string> Reasons = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "known-differences.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t', 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The reason of a case, or null if it should agree.</summary>
    public static string? ReasonOf(string name) => Reasons.GetValueOrDefault(name);
}
