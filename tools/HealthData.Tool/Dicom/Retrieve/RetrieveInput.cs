namespace HealthData.Tool.Dicom;

/// <summary>The options that commands that retrieve have in common.</summary>
internal static class RetrieveInput
{
    public static Option<ExistingFile> Existing() => new("--existing")
    {
        Description = "What to do if a file already exists: fail (the default), keep, or replace.",
        HelpName = "fail|keep|replace",
        CustomParser = ParseExisting,
    };

    public static Option<bool> Original() => new("--original")
    {
        Description = "Retrieve the version before the last bulk update.",
    };

    public static Option<T> Out<T>(string description, string helpName) => new("--out", "-o")
    {
        Description = description,
        HelpName = helpName,
        Required = true,
    };

    private static ExistingFile ParseExisting(ArgumentResult result)
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
