namespace HealthData.Tool.Tests.Fhir;

public sealed class ExportTests
{
    [Fact]
    public async Task Files_are_saved_by_type()
    {
        await using var cli = await StartAsync();
        var result = await cli.FhirAsync("export", "--output", cli.PathOf("out"), "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            [cli.PathOf("out", "Observation-1.ndjson"), cli.PathOf("out", "Patient-1.ndjson")],
            result.Objects.Select(file => file.Text("path")).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await File.ReadAllLinesAsync(
            cli.PathOf("out", "Patient-1.ndjson"), TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task Types_and_the_time_select()
    {
        await using var cli = await StartAsync();
        var result = await cli.FhirAsync(
            "export", "--output", cli.PathOf("out"), "--type", "Patient", "--type", "Encounter",
            "--since", "2020-01-01");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(
            cli.PathOf("out", "Patient-1.ndjson") + ": ", Assert.Single(result.OutLines), StringComparison.Ordinal);
        var start = cli.Workspace.Requests.First().Path;
        Assert.Contains("_type=Patient,Encounter", Uri.UnescapeDataString(start), StringComparison.Ordinal);
        Assert.Contains("_since=2020-01-01T00:00:00", Uri.UnescapeDataString(start), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Existing_file_is_kept_and_told()
    {
        await using var cli = await StartAsync();
        var path = cli.Write("out/Patient-1.ndjson", "x"u8);
        var result = await cli.FhirAsync("export", "--output", cli.PathOf("out"), "--type", "Patient");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("--existing", result.Error, StringComparison.Ordinal);
        Assert.Equal("x", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));

        var again = await cli.FhirAsync(
            "export", "--output", cli.PathOf("out"), "--type", "Patient", "--existing", "replace");
        Assert.Equal((0, ""), (again.Code, again.Error));
    }

    [Fact]
    public async Task Export_of_nothing_is_told()
    {
        await using var cli = await StartAsync();
        var result = await cli.FhirAsync("export", "--output", cli.PathOf("out"), "--type", "Encounter");
        Assert.Equal(
            (3, "", "There are no resources to export."), (result.Code, result.Out, result.Error.TrimEnd()));
    }

    [Fact]
    public async Task Storage_gets_a_token_of_its_own()
    {
        await using var cli = await StartAsync(useHttps: true);
        var endpoint = cli.Workspace.FhirEndpoint.ToString().TrimEnd('/');
        var result = await InProcess.RunAsync(
            ["fhir", "export", "--output", cli.PathOf("out"), "--endpoint", endpoint, "--audience", endpoint],
            credential: cli.Workspace.Credential,
            transport: cli.Workspace.Transport);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(2, result.OutLines.Length);
    }

    [Theory]
    [InlineData("p7", "/fhir/Group/g/$export", "--group", "g")]
    [InlineData("a,b,p7", "/fhir/Patient/$export", "--patients")]
    public async Task Level_selects_patients(string ids, string path, params string[] options)
    {
        await using var cli = await StartAsync();
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"p7"}""");
        cli.Workspace.Fhir.Add(
            """{"resourceType":"Group","id":"g","member":[{"entity":{"reference":"Patient/p7"}}]}""");
        var result = await cli.FhirAsync(["export", "--output", cli.PathOf("out"), "--type", "Patient", .. options]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(path + "?", cli.Workspace.Requests.First().Path, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(
            cli.PathOf("out", "Patient-1.ndjson"), TestContext.Current.CancellationToken);
        Assert.Equal(ids.Split(','), lines.Select(line => JsonDocument.Parse(line).RootElement.Text("id")).Order());
    }

    [Fact]
    public async Task Rules_for_anonymization_are_sent()
    {
        await using var cli = await StartAsync();
        var result = await cli.FhirAsync(
            "export", "--output", cli.PathOf("out"), "--container", "research", "--anonymize", "rules.json",
            "--anonymize-etag", "0x8D", "--anonymize-image", "r.azurecr.io/rules:1");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            "/fhir/$export?_container=research&_anonymizationConfig=rules.json&_anonymizationConfigEtag=0x8D"
                + "&_anonymizationConfigCollectionReference=r.azurecr.io/rules:1",
            Uri.UnescapeDataString(cli.Workspace.Requests.First().Path));
    }

    [Theory]
    [InlineData("--sas", "?sig=Canary%2F&se=2027")]
    [InlineData]
    public async Task Signature_replaces_the_token(params string[] options)
    {
        await using var cli = await StartAsync(useHttps: true);
        var endpoint = cli.Workspace.FhirEndpoint.ToString().TrimEnd('/');
        var result = await InProcess.RunAsync(
            ["fhir", "export", "-o", cli.PathOf("out"), "--endpoint", endpoint, "--audience", endpoint, .. options],
            credential: cli.Workspace.Credential,
            transport: cli.Workspace.Transport,
            variables: new Dictionary<string, string> { ["HEALTHDATA_SAS"] = "sig=Canary%2F&se=2027" });
        Assert.Equal((0, ""), (result.Code, result.Error));
        var files = cli.Workspace.Requests.Where(
            request => request.Path.StartsWith("/storage/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, files.Length);
        Assert.All(files, file => Assert.EndsWith("?sig=Canary%2F&se=2027", file.Path, StringComparison.Ordinal));
        Assert.DoesNotContain("https://storage.azure.com/.default", cli.Workspace.Credential.LastScopes);
        Assert.DoesNotContain("Canary", result.Out, StringComparison.Ordinal);
    }

    private static async Task<CliFixture> StartAsync(bool useHttps = false)
    {
        var cli = await CliFixture.StartAsync(options =>
        {
            options.UseHttps = useHttps;
            options.Fhir.PollsBeforeCompletion = 0;
        });
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"a"}""");
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"b"}""");
        cli.Workspace.Fhir.Add(
            """{"resourceType":"Observation","id":"o","status":"final","code":{"text":"c"}}""");
        return cli;
    }
}
