using System.Reflection;
using System.Text.RegularExpressions;

namespace HealthData.MedTech.Tests.Documents;

/// <summary>The table of docs/leaving-the-medtech-service.md names the errors as the code does.</summary>
public sealed partial class LeavingTableTests
{
    private static readonly (string[] Service, string[] Here, string[] DeadLetters)[] Rows = ReadRows();

    [Fact]
    public void Names_in_the_middle_are_codes()
    {
        HashSet<string> known =
        [
            .. Enum.GetNames<NormalizationProblemCode>(),
            .. Enum.GetNames<ProjectionProblemCode>(),
            .. typeof(MappingIssueCode).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (string)field.GetRawConstantValue()!),
            nameof(MappingException), nameof(MappingIssue),
        ];

        Assert.True(Rows.Length > 20, $"There are {Rows.Length} rows.");
        Assert.Empty(Rows.SelectMany(row => row.Here).Except(known));
    }

    [Fact]
    public void Every_code_is_in_the_middle() => Assert.Empty(
        Enum.GetNames<NormalizationProblemCode>().Concat(Enum.GetNames<ProjectionProblemCode>())
            .Except(Rows.SelectMany(row => row.Here)));

    [Fact]
    public void Codes_are_beside_the_exception_that_their_problem_names()
    {
        var group = new MeasurementGroup(null!);
        var value = new FhirValueTemplate { Kind = FhirValueKind.Quantity };
        IEnumerable<(string Code, string? Exception)> pairs =
        [
            .. Enum.GetValues<NormalizationProblemCode>()
                .Where(code => code != NormalizationProblemCode.InvalidSlice)
                .Select(code => ($"{code}", new NormalizationProblem(string.Empty, code).ServiceException)),
            .. Enum.GetValues<ProjectionProblemCode>()
                .Select(code => ($"{code}", new ProjectionProblem(code, group, null, value).ServiceException)),
        ];

        Assert.Empty(
            from pair in pairs
            where pair.Exception is not null
                && !Rows.Any(row => row.Service.Contains(pair.Exception) && row.Here.Contains(pair.Code))
            select $"{pair.Exception}: {pair.Code}");
    }

    [Fact]
    public void Codes_of_the_pipeline_are_on_the_right_beside_the_exception_that_has_their_name()
    {
        var codes = Code().Matches(Read("src/HealthData.MedTech.Fhir/PublicAPI.Unshipped.txt"))
            .Select(code => code.Groups[1].Value).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal), Rows.SelectMany(row => row.DeadLetters).Order(
            StringComparer.Ordinal));
        Assert.Empty(
            from row in Rows
            from code in row.DeadLetters
            where row.Service.Length > 0 && !row.Service.Contains(code + "Exception")
            select code);
    }

    private static (string[] Service, string[] Here, string[] DeadLetters)[] ReadRows() =>
    [
        .. Row().Matches(Read("docs/leaving-the-medtech-service.md")).Skip(2).Select(
            row => (NamesOf(row.Groups[1].Value), NamesOf(row.Groups[2].Value), NamesOf(row.Groups[3].Value))),
    ];

    private static string Read(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent!;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, path));
    }

    private static string[] NamesOf(string cell) => [.. Name().Matches(cell).Select(name => name.Groups[1].Value)];

    [GeneratedRegex(@"^\|([^|\n]+)\|([^|\n]+)\|([^|\n]+)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^HealthData\.MedTech\.Fhir\.MedTechProblemCode\.(\w+) = ", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Name();
}
