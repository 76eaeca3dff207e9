using HealthData.MedTech;

namespace HealthData.Tool.MedTech;

/// <summary>A file with a mapping, and how its issues are told.</summary>
internal static class MappingFile
{
    public static Option<FileInfo> Option(string name, string description, bool isRequired)
    {
        var option = new Option<FileInfo>(name)
        {
            Description = description,
            HelpName = "FILE",
            Required = isRequired,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !File.Exists(result.Tokens[0].Value))
            {
                result.AddError($"There is no file {result.Tokens[0].Value}.");
            }
        });
        return option;
    }

    /// <summary>An issue on one line, as compilers have it.</summary>
    public static string Describe(string source, MappingIssue issue)
    {
        var place = issue.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({issue.Line},{issue.Column})") : "";
        var text = PlainText.Clean(issue.Message.ReplaceLineEndings(" "));
        return $"{source}{place}: {issue.Severity.ToString().ToLowerInvariant()}: {text}";
    }
}
