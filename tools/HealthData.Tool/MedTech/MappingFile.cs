namespace HealthData.Tool.MedTech;

/// <summary>A file with a mapping.</summary>
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
                result.AddError($"The file {result.Tokens[0].Value} doesn't exist.");
            }
        });
        return option;
    }

    /// <summary>Reads the text, with the byte order mark of UTF-8 that the service refuses.</summary>
    public static async Task<string> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        return bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes.AsSpan(2)) : Encoding.UTF8.GetString(bytes);
    }
}
