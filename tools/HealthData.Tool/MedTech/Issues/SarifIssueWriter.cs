using System.Text.Encodings.Web;
using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Issues;

/// <summary>Writes all issues as one SARIF 2.1.0 document, which editors and build servers show.</summary>
internal sealed class SarifIssueWriter(Output output) : IIssueWriter
{
    private readonly List<(string Source, long? Line, MappingIssue Issue)> _issues = [];

    public void Write(string source, long? line, MappingIssue issue) => _issues.Add((source, line, issue));

    public void End()
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json);
            json.WriteStartArray("results");
            foreach (var (source, line, issue) in _issues)
            {
                WriteResult(json, source, line, issue);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Line(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "healthdata medtech");
        json.WriteStartArray("rules");
        foreach (var code in _issues.Select(entry => entry.Issue.Code).Distinct(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string source, long? line, MappingIssue issue)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", issue.Code);
        json.WriteString("level", issue.Severity switch
        {
            MappingIssueSeverity.Error => "error",
            MappingIssueSeverity.Warning => "warning",
            _ => "note",
        });
        json.WriteStartObject("message");
        var help = IssueText.HelpOf(issue).Select(entry => $"{entry.Title}: {entry.Text}");
        json.WriteString("text", string.Join('\n', [IssueText.MessageOf(issue), .. help]));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(source));
        json.WriteEndObject();
        if ((line ?? issue.Line) is > 0 and var startLine)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", startLine);
            if (line is null && issue.Column > 0)
            {
                json.WriteNumber("startColumn", issue.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A relative path stays relative to where the program was run.
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new UriBuilder(Uri.UriSchemeFile, string.Empty) { Path = Escape(Path.GetFullPath(path)) }.Uri.AbsoluteUri
        : Escape(path);

    private static string Escape(string path) => string.Join(
        '/', path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
}
