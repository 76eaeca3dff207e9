using HealthData.Fhir.R4;

namespace HealthData.Tool.Fhir;

/// <summary>Prints what is wrong with a resource: what was found when it was read, and what the server says.</summary>
internal sealed class ValidationReport(Output output, string path)
{
    private int _errors;

    public bool HasErrors => _errors > 0;

    public void Add(FhirIssue issue) =>
        Print("error", "structure", issue.Path, issue.Message, issue.Line == 0 ? null : issue.Line);

    public void Add(ServiceIssue issue) => Print(issue.Severity, issue.Code, issue.Location, issue.Text, line: null);

    public void End()
    {
        if (!output.IsJson)
        {
            output.Line(HasErrors
                ? $"The resource isn't valid: {PlainText.Count(_errors, "error", "errors")}."
                : "The resource is valid.");
        }
    }

    private void Print(string? severity, string code, string? location, string? text, long? line)
    {
        _errors += severity is "error" or "fatal" ? 1 : 0;
        if (output.IsJson)
        {
            output.Json(writer =>
            {
                writer.WriteString("path", path);
                WriteIfKnown(writer, "severity", severity);
                writer.WriteString("code", code);
                WriteIfKnown(writer, "location", location);
                WriteIfKnown(writer, "text", text);
                if (line is not null)
                {
                    writer.WriteNumber("line", line.Value);
                }
            });
        }
        else
        {
            var place = line is null ? path : string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");
            output.Line(PlainText.Clean(
                $"{place}: {severity ?? "unknown"}: {code}"
                + (string.IsNullOrEmpty(text) ? string.Empty : ": " + text)
                + (location is null ? string.Empty : $" ({location})")));
        }
    }

    private static void WriteIfKnown(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
