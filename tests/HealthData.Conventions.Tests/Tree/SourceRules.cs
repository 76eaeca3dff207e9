namespace HealthData.Conventions.Tests.Tree;

/// <summary>Rules for the text of a source file.</summary>
internal static partial class SourceRules
{
    public const int MostLines = 400;

    public static int CountLines(string source) => source.TrimEnd('\n').Split('\n').Length;

    public static bool HasRegion(string source) => Region().IsMatch(source);

    public static bool HasUnfinishedMark(string source) => Unfinished().IsMatch(source);

    /// <summary>
    /// The types that a file with a file-scoped namespace declares at its top level. Internal delegates may stand
    /// beside their user.
    /// </summary>
    public static IReadOnlyList<string> TopLevelTypes(string source) =>
        [.. Declaration().Matches(source).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*#\s*region\b", RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|NotImplemented" + @"Exception)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|unsafe|ref)\s+)*"
        + @"(?:(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>\w+(?:<[\w, ]+>)?)"
        + @"|(?<=^public\s+)delegate\s+[^;(]*?\s(?<name>\w+(?:<[\w, ]+>)?)\s*\()",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
