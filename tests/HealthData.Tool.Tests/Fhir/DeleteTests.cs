namespace HealthData.Tool.Tests.Fhir;

public sealed class DeleteTests
{
    [Theory]
    [InlineData]
    [InlineData("--hard")]
    public async Task What_is_named_is_deleted(params string[] options)
    {
        await using var cli = await StartAsync();
        var result = await cli.FhirAsync(["delete", "Patient/7", "--yes", .. options]);
        Assert.Equal((0, "", "The resource was deleted."), (result.Code, result.Error, result.Out.TrimEnd()));
        Assert.Equal(0, cli.Workspace.Fhir.Count);
        var earlier = await cli.FhirAsync("read", "Patient/7", "--version-id", "1");
        Assert.Equal(options.Length, earlier.Code);
    }

    [Fact]
    public async Task Json_tells_what_was_deleted()
    {
        await using var cli = await StartAsync();
        var result = await cli.FhirAsync("delete", "Patient/7", "--json", "--yes");
        Assert.Equal("""{"type":"Patient","id":"7","status":"deleted"}""", result.Out.TrimEnd());
    }

    [Fact]
    public async Task Nothing_is_deleted_where_nobody_can_be_asked()
    {
        await using var cli = await StartAsync();
        var result = await cli.FhirAsync("delete", "Patient/7");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("--yes", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, cli.Workspace.Fhir.Count);
    }

    [Theory]
    [InlineData(false, 1, 1)]
    [InlineData(true, 0, 0)]
    public async Task Person_at_a_terminal_is_asked(bool agrees, int code, int left)
    {
        await using var cli = await StartAsync();
        List<string> questions = [];
        var result = await InProcess.RunAsync(
            ["fhir", "delete", "Patient/7", "--endpoint", cli.Workspace.FhirEndpoint.ToString()],
            question =>
            {
                questions.Add(question);
                return agrees;
            });
        Assert.Equal((code, left), (result.Code, cli.Workspace.Fhir.Count));
        Assert.Equal("Delete Patient/7?", Assert.Single(questions));
    }

    private static async Task<CliFixture> StartAsync()
    {
        var cli = await CliFixture.StartAsync();
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7"}""");
        return cli;
    }
}
