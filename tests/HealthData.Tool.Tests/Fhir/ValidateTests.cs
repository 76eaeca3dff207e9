namespace HealthData.Tool.Tests.Fhir;

public sealed class ValidateTests
{
    [Fact]
    public async Task Valid_resource_is_told_so_and_not_stored()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = cli.Write("p.json", """{"resourceType":"Patient","id":"7"}"""u8);
        var result = await cli.FhirAsync("validate", path, "--profile", "http://example.org/p");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal([path + ": information: informational: All OK", "The resource is valid."], result.OutLines);
        Assert.Equal(0, cli.Workspace.Fhir.Count);
        Assert.Contains(
            "profile=http", Assert.Single(cli.Workspace.Requests).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_finds_is_printed()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Faults.Add(new FakeFault
        {
            Status = 200,
            Body = """
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required",
                "diagnostics":"Missing","expression":["Patient.name"]}]}
                """u8.ToArray(),
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/fhir+json" },
        });
        var path = cli.Write("p.json", """{"resourceType":"Patient"}"""u8);
        var result = await cli.FhirAsync("validate", path);
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Equal(
            [path + ": error: required: Missing (Patient.name)", "The resource isn't valid: 1 error."],
            result.OutLines);
    }

    [Fact]
    public async Task What_is_wrong_in_the_file_is_told_with_its_line()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = cli.Write("p.json", "{\"resourceType\":\"Patient\",\n\"gender\":7}"u8);
        var result = await cli.FhirAsync("validate", path, "--json");
        Assert.Equal((1, ""), (result.Code, result.Error));
        var issue = result.Objects[0];
        Assert.Equal(
            (path, "error", "Patient.gender"),
            (issue.Text("path"), issue.Text("severity"), issue.Text("location")));
        Assert.Equal(2, issue.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task File_that_is_no_resource_is_not_sent()
    {
        await using var cli = await CliFixture.StartAsync();
        var result = await cli.FhirAsync("validate", cli.Write("p.json", "no JSON"u8));
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Equal("The resource isn't valid: 1 error.", result.OutLines[^1]);
        Assert.Empty(cli.Workspace.Requests);
    }
}
