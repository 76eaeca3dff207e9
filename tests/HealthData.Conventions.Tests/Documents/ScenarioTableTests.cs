using System.Globalization;

namespace HealthData.Conventions.Tests.Documents;

/// <summary>docs/scenarios.md adds up, and counts no class of tests that is not there.</summary>
public sealed class ScenarioTableTests
{
    private static readonly string[][] Rows =
    [
        .. Repository.Read("docs/scenarios.md").Split('\n')
            .Where(line => Regex.IsMatch(line, @"^\| \d"))
            .Select(line => line.Trim('|', ' ').Split(" | ", StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void The_cases_of_each_line_are_the_sum_of_its_parts() => Violations.AssertNone(
        from row in Rows
        let parts = Regex.Matches(row[3], @"\]\([^)]+\): (\d+)")
            .Sum(part => int.Parse(part.Groups[1].Value, CultureInfo.InvariantCulture))
        where row[2] != parts.ToString(CultureInfo.InvariantCulture)
        select $"{row[0]}: {row[2]} instead of {parts}",
        "Does not add up:");

    [Fact]
    public void Each_place_says_how_many_cases_it_has() => Violations.AssertNone(
        from row in Rows
        from place in Regex.Matches(row[3], @"\]\((?<file>[^)]+)\)(?!: [1-9])")
        select $"{row[0]}: {place.Groups["file"].Value}",
        "Has no count:");

    // A theory over data of a member has more cases than can be told from its file.
    [Fact]
    public void The_count_of_a_file_is_that_of_its_facts_and_rows() => Violations.AssertNone(
        from row in Rows
        from place in Regex.Matches(row[3], @"\]\(\.\./(?<file>[^)]+\.cs)\): (?<count>\d+)(?: of (?<all>\d+))?")
        let file = place.Groups["file"].Value
        let least = Least(Repository.Read(file))
        let count = int.Parse(
            place.Groups[place.Groups["all"].Success ? "all" : "count"].Value, CultureInfo.InvariantCulture)
        where least.IsExact ? count != least.Count : count < least.Count
        select $"{row[0]}: {file} has {least.Count}, not {count}",
        "Is counted wrongly:");

    [Fact]
    public void Each_line_has_all_its_cells()
    {
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "10b", "12", "14", "15", "18", "19", "21", "22"],
            Rows.Select(row => row[0]));
        Assert.All(Rows, row => Assert.InRange(row.Length, 4, 5));
    }

    private static (int Count, bool IsExact) Least(string text) => (
        Regex.Count(text, @"\[Fact\b|, Fact\b|\bInlineData\("),
        !Regex.IsMatch(text, @"\[MemberData|, MemberData|\[ClassData|CombinatorialData"));
}
