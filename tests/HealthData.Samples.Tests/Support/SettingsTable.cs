namespace HealthData.Samples.Tests.Support;

/// <summary>The settings in the worker's README.</summary>
internal static class SettingsTable
{
    public static IReadOnlyList<(string Name, string Default, bool IsSetByBicep)> Rows { get; } =
    [
        .. Repository.Read(Sample.Folder + "/README.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split(" | "))
            .Select(cells => (cells[0].Trim('|', ' ', '`'), cells[1].Trim('`'), cells[3] == "yes |")),
    ];
}
