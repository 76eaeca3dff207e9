namespace HealthData.Conventions.Tests.Documents;

/// <summary>docs/scenarios.md says of each scenario where it is tried.</summary>
public sealed class ScenarioTableTests
{
    private static readonly string[][] Rows =
    [
        .. Repository.Read("docs/scenarios.md").Split('\n')
            .Where(line => Regex.IsMatch(line, @"^\| \d"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    [Fact]
    public void Each_line_has_all_its_cells()
    {
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "10b", "12", "14", "15", "18", "19", "21", "22"],
            Rows.Select(row => row[0]));
        Assert.All(Rows, row => Assert.Equal(4, row.Length));
        Assert.All(Rows, row => Assert.Contains("](", row[2], StringComparison.Ordinal));
    }

    [Fact]
    public void Each_file_that_is_named_has_tests() => Violations.AssertNone(
        from row in Rows
        from place in Regex.Matches(row[2], @"\]\(\.\./(?<file>[^)]+\.cs)\)")
        let file = place.Groups["file"].Value
        where !Regex.IsMatch(Repository.Read(file), @"\[(Fact|Theory)\b|, (Fact|Theory)\b")
        select $"{row[0]}: {file}",
        "Has no tests:");
}
