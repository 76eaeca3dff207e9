namespace HealthData.Tool.Tests.Fhir;

public sealed class ReadTests
{
    [Theory]
    [InlineData]
    [InlineData("--json")]
    public async Task Resource_is_printed_as_it_is_stored(params string[] options)
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7","multipleBirthInteger":2}""");
        var result = await cli.FhirAsync(["read", "Patient/7", .. options]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(cli.Workspace.Fhir.Find("Patient", "7"), result.Out.TrimEnd());
    }

    [Fact]
    public async Task Earlier_version_is_printed()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7","active":true}""");
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7","active":false}""");
        var result = await cli.FhirAsync("read", "Patient/7", "--version-id", "1");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.True(Assert.Single(result.Objects).GetProperty("active").GetBoolean());
    }

    [Fact]
    public async Task What_is_not_there_is_a_failure_that_does_not_name_it()
    {
        await using var cli = await CliFixture.StartAsync();
        var result = await cli.FhirAsync("read", "Patient/secret-7");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("404", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-7", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_comes_from_the_environment()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7"}""");
        var result = await InProcess.RunAsync(
            ["fhir", "read", "Patient/7"],
            variables: new Dictionary<string, string>
            {
                ["HEALTHDATA_FHIR_ENDPOINT"] = cli.Workspace.FhirEndpoint.ToString(),
            });
        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public async Task Https_gets_a_token()
    {
        await using var cli = await CliFixture.StartAsync(options => options.UseHttps = true);
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"7"}""");
        var endpoint = cli.Workspace.FhirEndpoint.ToString().TrimEnd('/');
        var result = await InProcess.RunAsync(
            ["fhir", "read", "Patient/7", "--endpoint", endpoint, "--audience", endpoint],
            credential: cli.Workspace.Credential,
            transport: cli.Workspace.Transport);
        Assert.Equal((0, ""), (result.Code, result.Error));
    }
}
