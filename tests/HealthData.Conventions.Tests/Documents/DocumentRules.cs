namespace HealthData.Conventions.Tests.Documents;

/// <summary>Rules for the text of a Markdown document.</summary>
internal static partial class DocumentRules
{
    /// <summary>Packed READMEs are read on other sites, so they link to the repository by its address.</summary>
    public const string BlobAddress = "https://github.com/healthdata-sdk/healthdata-sdk-dotnet/blob/main/";

    /// <summary>
    /// The links of a document that lead to files of the repository, as (path from the root, anchor).
    /// </summary>
    public static IEnumerable<(string File, string Anchor)> Links(string document, string text)
    {
        foreach (Match match in Link().Matches(Fence().Replace(text, "")))
        {
            var target = match.Groups["target"].Value;
            var path = target.StartsWith(BlobAddress, StringComparison.Ordinal)
                ? "/" + target[BlobAddress.Length..]
                : target;
            if (Uri.TryCreate(path, UriKind.Absolute, out var uri) && !uri.IsFile)
            {
                continue;
            }

            var parts = path.Split('#', 2);
            var folder = Path.GetDirectoryName(document)!;
            var file = parts[0].Length == 0 ? document
                : Path.GetRelativePath("/", Path.GetFullPath(parts[0], Path.GetFullPath(folder, "/")));
            yield return (file.Replace('\\', '/'), parts.ElementAtOrDefault(1) ?? "");
        }
    }

    /// <summary>The anchors that a reader of the document on GitHub can jump to.</summary>
    public static IReadOnlySet<string> Anchors(string text) => Heading().Matches(Fence().Replace(text, ""))
        .Select(match => match.Groups["text"].Value.Trim().ToLowerInvariant())
        .Select(heading => NotInAnchors().Replace(heading, "").Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<string> CSharpBlocks(string text) =>
        CSharpFence().Matches(text).Select(match => match.Groups["code"].Value);

    /// <summary>Code without its using directives and with its white space made equal.</summary>
    public static string Normalize(string code) => Space().Replace(Using().Replace(code, ""), " ").Trim();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^```csharp\s*\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpFence();

    [GeneratedRegex(@"^#+\s+(?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"^using [\w.]+;\s*$", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
