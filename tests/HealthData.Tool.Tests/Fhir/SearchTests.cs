using System.Text;

namespace HealthData.Tool.Tests.Fhir;

public sealed class SearchTests
{
    [Fact]
    public async Task Matches_of_all_pages_are_printed_one_a_line()
    {
        await using var cli = await CliFixture.StartAsync();
        AddPatients(cli, 25);
        var result = await cli.FhirAsync("search", "Patient", "_count=10");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(25, result.Objects.Select(patient => patient.Text("id")).Distinct().Count());
        Assert.Equal(3, cli.Workspace.Requests.Count);
    }

    [Fact]
    public async Task Query_selects()
    {
        await using var cli = await CliFixture.StartAsync();
        AddPatients(cli, 3);
        var result = await cli.FhirAsync("search", "Patient", "_id=p1");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(cli.Workspace.Fhir.Find("Patient", "p1"), Assert.Single(result.OutLines));
    }

    [Fact]
    public async Task Limit_ends_the_search_with_its_page()
    {
        await using var cli = await CliFixture.StartAsync();
        AddPatients(cli, 25);
        var result = await cli.FhirAsync("search", "Patient", "--limit", "7", "--page-size", "5");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(7, result.Objects.Length);
        Assert.Equal(2, cli.Workspace.Requests.Count);
    }

    [Fact]
    public async Task Included_resources_are_counted_by_type_on_the_error_stream()
    {
        await using var cli = await CliFixture.StartAsync();
        AddPatients(cli, 2);
        AddObservation(cli, "a", "p0");
        AddObservation(cli, "b", "p1");
        var result = await cli.FhirAsync("search", "Observation", "_include=Observation:subject");
        Assert.Equal(0, result.Code);
        Assert.Equal(
            "Included, but not printed: 2 Patient. Use --included to print them.", Assert.Single(result.ErrorLines));
        Assert.All(result.Objects, match => Assert.Equal("Observation", match.Text("resourceType")));
    }

    [Fact]
    public async Task Included_resources_are_printed_where_asked_for()
    {
        await using var cli = await CliFixture.StartAsync();
        AddPatients(cli, 1);
        AddObservation(cli, "a", "p0");
        var result = await cli.FhirAsync("search", "Observation", "_include=Observation:subject", "--included");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["Observation", "Patient"], result.Objects.Select(found => found.Text("resourceType")));
    }

    [Fact]
    public async Task Entry_that_cannot_be_read_is_told_without_its_text_and_the_others_are_printed()
    {
        await using var cli = await CliFixture.StartAsync();
        Respond(cli, """
            {"resourceType":"Bundle","type":"searchset","entry":[
            {"resource":{"resourceType":"Patient","id":"a"}},{"resource":"secret"},
            {"resource":{"resourceType":"Patient",
            "id":"b"}}]}
            """);
        var result = await cli.FhirAsync("search", "Patient");
        Assert.Equal(1, result.Code);
        Assert.Equal(["a", "b"], result.Objects.Select(patient => patient.Text("id")));
        Assert.StartsWith("Bundle.entry[1]", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_the_service_says_about_the_search_is_shown_where_asked_for(bool isVerbose)
    {
        await using var cli = await CliFixture.StartAsync();
        Respond(cli, """
            {"resourceType":"Bundle","type":"searchset","entry":[{"search":{"mode":"outcome"},"resource":
            {"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"not-supported",
            "diagnostics":"secret"}]}}]}
            """);
        var result = await cli.FhirAsync(["search", "Patient", "x=1", .. isVerbose ? ["--verbose"] : (string[])[]]);
        Assert.Equal((0, ""), (result.Code, result.Out));
        Assert.Equal("The service says about the search: not-supported.", result.ErrorLines[0]);
        Assert.Equal(isVerbose, result.Error.Contains("secret", StringComparison.Ordinal));
    }

    private static void Respond(CliFixture cli, string bundle) => cli.Workspace.Faults.Add(new FakeFault
    {
        Status = 200,
        Body = Encoding.UTF8.GetBytes(bundle),
        Headers = new Dictionary<string, string> { ["Content-Type"] = "application/fhir+json" },
    });

    private static void AddPatients(CliFixture cli, int count)
    {
        for (var index = 0; index < count; index++)
        {
            cli.Workspace.Fhir.Add($$"""{"resourceType":"Patient","id":"p{{index}}"}""");
        }
    }

    private static void AddObservation(CliFixture cli, string id, string patient) => cli.Workspace.Fhir.Add($$"""
        {"resourceType":"Observation","id":"{{id}}","status":"final","code":{"text":"t"},
        "subject":{"reference":"Patient/{{patient}}" } }
        """);
}
