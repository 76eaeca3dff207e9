
namespace HealthData.Tool.MedTech;

/// <summary>A file with a mapping, and how its findings are told.</summary>
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

    /// <summary>A finding on one line, as compilers have it.</summary>
    public static string Describe(string source, MappingFinding finding)
    {
        var place = finding.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({finding.Line},{finding.Column})") : "";
        return $"{source}{place}: {finding.Severity.ToString().ToLowerInvariant()}: {PlainText.Clean(finding.Message.ReplaceLineEndings(" "))}";
    }
}
