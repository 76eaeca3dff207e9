namespace HealthData.Tool;

/// <summary>The option that says what to do with files that are there.</summary>
internal static class ExistingFileOption
{
    public static Option<ExistingFile> Create() => new("--existing")
    {
        Description = "What to do if a file already exists: fail (the default), keep, or replace.",
        HelpName = "fail|keep|replace",
        CustomParser = Parse,
    };

    private static ExistingFile Parse(ArgumentResult result)
    {
        switch (result.Tokens[0].Value.ToUpperInvariant())
        {
            case "FAIL":
                return ExistingFile.Fail;
            case "KEEP":
                return ExistingFile.Keep;
            case "REPLACE":
                return ExistingFile.Replace;
            default:
                result.AddError("--existing must be fail, keep, or replace.");
                return default;
        }
    }
}
