using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Issues;

/// <summary>Writes each issue as a JSON object in a line of its own.</summary>
internal sealed class JsonIssueWriter(Output output) : IIssueWriter
{
    public void Write(string source, long? line, MappingIssue issue) => output.Json(json =>
    {
        json.WriteString("source", source);
        if (line is { } number)
        {
            json.WriteNumber("message", number);
        }

        json.WriteString("severity", IssueText.SeverityOf(issue));
        json.WriteString("code", issue.Code);
        json.WriteString("stage", IssueText.StageOf(issue));
        if (issue.Line >= 0)
        {
            json.WriteNumber("line", issue.Line);
            json.WriteNumber("column", issue.Column);
        }

        json.WriteString("text", issue.Message);
        foreach (var (title, text) in IssueText.HelpOf(issue))
        {
            json.WriteString(title, text);
        }
    });

    public void End()
    {
    }
}
