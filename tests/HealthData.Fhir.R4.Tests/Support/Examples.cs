namespace HealthData.Fhir.R4.Tests.Support;

/// <summary>The folders of example files: the official ones, and those that HEALTHDATA_FHIR_EXAMPLES names.</summary>
internal static class Examples
{
    public const int OfficialCount = 5306;

    public static string? Official { get; } = FindOfficial();

    public static string? Own { get; } = Environment.GetEnvironmentVariable("HEALTHDATA_FHIR_EXAMPLES");

    public static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".json" or ".ndjson" && Path.GetFileName(file) != "package.json")
        .Order(StringComparer.Ordinal);

    private static string? FindOfficial()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
            folder = folder.Parent;
        var path = folder is null ? null : Path.Combine(folder.FullName, "artifacts", "fhir-examples", "package");
        return Directory.Exists(path) ? path : null;
    }
}
