namespace HealthData.Tool;

/// <summary>The options of every command.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one JSON object per line.",
        Recursive = true,
    };

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show the service's own error text. It might contain patient data.",
        Recursive = true,
    };
}
