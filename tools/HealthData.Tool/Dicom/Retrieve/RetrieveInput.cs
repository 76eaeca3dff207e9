namespace HealthData.Tool.Dicom;

/// <summary>The options that commands that retrieve have in common.</summary>
internal static class RetrieveInput
{
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
}
