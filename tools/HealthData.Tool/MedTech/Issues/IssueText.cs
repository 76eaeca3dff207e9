using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Issues;

/// <summary>The words in which issues are printed.</summary>
internal static class IssueText
{
    /// <summary>The severity in lowercase, as compilers have it.</summary>
    public static string SeverityOf(MappingIssue issue) => issue.Severity switch
    {
        MappingIssueSeverity.Error => "error",
        MappingIssueSeverity.Warning => "warning",
        _ => "advice",
    };

    public static string StageOf(MappingIssue issue) =>
        issue.Stage == MappingStage.Normalization ? "normalization" : "fhirTransformation";

    public static string MessageOf(MappingIssue issue) => PlainText.Clean(issue.Message.ReplaceLineEndings(" ")).Trim();

    /// <summary>What helps to mend the issue, each with its title.</summary>
    public static IEnumerable<(string Title, string Text)> HelpOf(MappingIssue issue)
    {
        (string Title, string? Text)[] help =
        [
            ("template", issue.TemplateIndex is { } index
                ? $"{issue.TypeName ?? "without a type name"} (number {index + 1})"
                : null),
            ("expression", issue.Expression),
            ("found", issue.Found),
            ("expected", issue.Expected),
            ("advice", issue.Advice),
            ("fix", issue.Mended),
        ];
        foreach (var (title, text) in help)
        {
            if (!string.IsNullOrEmpty(text))
            {
                yield return (title, PlainText.Clean(text));
            }
        }
    }
}
