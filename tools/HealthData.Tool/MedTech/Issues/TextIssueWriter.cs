using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Issues;

/// <summary>Writes issues as compilers do, so that editors lead to their places.</summary>
/// <param name="write">Takes a line.</param>
internal sealed class TextIssueWriter(Action<string> write) : IIssueWriter
{
    public void Write(string source, long? line, MappingIssue issue)
    {
        var place = line is { } number ? string.Create(CultureInfo.InvariantCulture, $"({number})")
            : issue.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({issue.Line},{issue.Column})")
            : "";
        write($"{source}{place}: {IssueText.SeverityOf(issue)} {issue.Code}: {IssueText.MessageOf(issue)}");
        foreach (var (title, text) in IssueText.HelpOf(issue))
        {
            write($"    {title}: {text}");
        }
    }

    public void End()
    {
    }
}
