using System.Text;

namespace HealthData.Tool.Tests.Fhir;

public sealed class LoadTests
{
    private const string Bundle = """
        {"resourceType":"Bundle","type":"collection","entry":[
        {"fullUrl":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0","resource":{"resourceType":"Patient","active":true},
        "request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=x|7"}},
        {"fullUrl":"urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a","resource":{"resourceType":"Observation",
        "status":"final","code":{"text":"c"},"valueQuantity":{"value":1.00},
        "subject":{"reference":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"}}}]}
        """;

    [Fact]
    public async Task Lines_single_resources_and_bundles_of_files_and_folders_are_loaded_and_summed_up()
    {
        await using var cli = await CliFixture.StartAsync();
        Write(cli, "in/deep/patients.ndjson", Patient("a"), Patient("b"));
        Write(cli, "in/bundle.json", Bundle);
        var single = Write(cli, "one.json", """{"resourceType":"Patient",""", "\"active\":false}");
        var result = await cli.FhirAsync("load", cli.PathOf("in"), single);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(
            "5 of 5 resources loaded, 5 created. ", Assert.Single(result.OutLines), StringComparison.Ordinal);
        Assert.Equal(5, cli.Workspace.Fhir.Count);
        Assert.Contains(cli.Workspace.Fhir.Resources, resource => resource.Contains("1.00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_there_is_updated()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = Write(cli, "p.ndjson", Patient("a"), Patient("b"));
        cli.Workspace.Fhir.Add("""{"resourceType":"Patient","id":"a","active":false}""");
        var result = await cli.FhirAsync("load", path);
        Assert.StartsWith(
            "2 of 2 resources loaded, 1 created, 1 updated. ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_is_told_with_its_line_and_can_be_loaded_again()
    {
        var isBusy = true;
        await using var cli = await CliFixture.StartAsync(options =>
            options.Fhir.BatchEntryStatus = (_, url) => isBusy && url == "Patient/b" ? 422 : null);
        var path = Write(cli, "p.ndjson", Patient("a"), Patient("b"), Patient("c"));
        var failed = cli.PathOf("failed.ndjson");
        var result = await cli.FhirAsync("load", path, "--failed", failed);
        Assert.Equal(1, result.Code);
        Assert.StartsWith(
            "2 of 3 resources loaded, 2 created, 1 failed. ", Assert.Single(result.OutLines), StringComparison.Ordinal);
        Assert.StartsWith(path + ":2: not loaded: status 422", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("The file for --failed has 1 resource to load again.", result.ErrorLines[1]);
        Assert.Equal(Patient("b") + "\n", Read(failed));

        isBusy = false;
        Assert.Equal(0, (await cli.FhirAsync("load", failed)).Code);
        Assert.Equal(3, cli.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task Entries_that_refer_to_each_other_still_do_when_they_are_loaded_again()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Faults.Add(FakeFault.Respond(400));
        var failed = cli.PathOf("failed.ndjson");
        var first = await cli.FhirAsync("load", Write(cli, "bundle.json", Bundle), "--failed", failed);
        Assert.Equal((1, 0), (first.Code, cli.Workspace.Fhir.Count));
        Assert.Equal(2, Read(failed).Count(c => c == '\n'));

        var again = await cli.FhirAsync("load", failed);
        Assert.Equal((0, ""), (again.Code, again.Error));
        var resources = cli.Workspace.Fhir.Resources.Select(json => JsonDocument.Parse(json).RootElement).ToList();
        var patient = resources.Single(resource => resource.Text("resourceType") == "Patient");
        var observation = resources.Single(resource => resource.Text("resourceType") == "Observation");
        Assert.Equal("Patient/" + patient.Text("id"), observation.GetProperty("subject").Text("reference"));
    }

    [Fact]
    public async Task Condition_of_an_entry_holds_when_it_is_loaded_again()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Fhir.Add(
            """{"resourceType":"Patient","id":"7","identifier":[{"system":"x","value":"7"}]}""");
        cli.Workspace.Faults.Add(FakeFault.Respond(400));
        var failed = cli.PathOf("failed.ndjson");
        Assert.Equal(1, (await cli.FhirAsync("load", Write(cli, "b.json", Bundle), "--failed", failed)).Code);
        Assert.Equal(0, (await cli.FhirAsync("load", failed)).Code);
        Assert.Single(cli.Workspace.Fhir.Resources, json => json.Contains("\"Patient\"", StringComparison.Ordinal));
        Assert.Contains(
            cli.Workspace.Fhir.Resources, json => json.Contains("\"Patient/7\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Broken_line_is_told_without_its_text_and_kept_as_it_is()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = Write(cli, "p.ndjson", Patient("a"), "{\"secret\":", Patient("c"));
        var failed = cli.PathOf("failed.ndjson");
        var result = await cli.FhirAsync("load", path, "--failed", failed);
        Assert.Equal((1, 2), (result.Code, cli.Workspace.Fhir.Count));
        Assert.StartsWith(path + ":2: not loaded: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
        Assert.Equal("{\"secret\":\n", Read(failed));
    }

    [Fact]
    public async Task Resource_of_many_lines_is_kept_in_one()
    {
        await using var cli = await CliFixture.StartAsync(options => options.Fhir.BatchEntryStatus = (_, _) => 422);
        var path = Write(cli, "p.json", "{", "  \"resourceType\": \"Patient\",\r", "  \"id\": \"a\"", "}");
        var failed = cli.PathOf("failed.ndjson");
        Assert.Equal(1, (await cli.FhirAsync("load", path, "--failed", failed)).Code);
        Assert.Equal("{   \"resourceType\": \"Patient\",    \"id\": \"a\" }\n", Read(failed));
    }

    [Fact]
    public async Task File_for_what_fails_never_replaces_another()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = Write(cli, "failed.ndjson", Patient("a"));
        var result = await cli.FhirAsync("load", path, "--failed", path);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("already exists", result.Error, StringComparison.Ordinal);
        Assert.Equal(Patient("a") + "\n", Read(path));
        Assert.Empty(cli.Workspace.Requests);
    }

    [Fact]
    public async Task File_for_what_fails_is_not_there_where_nothing_does()
    {
        await using var cli = await CliFixture.StartAsync();
        var failed = cli.PathOf("in", "failed.ndjson");
        Write(cli, "in/p.ndjson", Patient("a"));
        var result = await cli.FhirAsync("load", cli.PathOf("in"), "--failed", failed);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.False(File.Exists(failed));
    }

    [Fact]
    public async Task Only_the_first_reasons_are_told_and_all_that_failed_is_kept()
    {
        await using var cli = await CliFixture.StartAsync(options => options.Fhir.BatchEntryStatus = (_, _) => 422);
        var path = Write(cli, "p.ndjson", [.. Enumerable.Range(0, 25).Select(index => Patient($"p{index}"))]);
        var failed = cli.PathOf("failed.ndjson");
        var result = await cli.FhirAsync("load", path, "--failed", failed);
        Assert.Equal(1, result.Code);
        Assert.Equal(12, result.ErrorLines.Length);
        Assert.Equal("15 more resources not loaded.", result.ErrorLines[10]);
        Assert.Equal(Read(path), Read(failed));
    }

    [Fact]
    public async Task Service_that_refuses_all_calls_gets_no_more()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Faults.Add(FakeFault.Respond(403, "secret words", times: int.MaxValue));
        var path = Write(cli, "p.ndjson", [.. Enumerable.Range(0, 6).Select(index => Patient($"p{index}"))]);
        var result = await cli.FhirAsync("load", path, "--batch-size", "2", "--parallel", "1");
        Assert.Equal(1, result.Code);
        Assert.Single(cli.Workspace.Requests);
        Assert.StartsWith("0 of 6 resources loaded, 2 failed, 4 not sent. ", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("secret words", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_a_line_for_each_resource()
    {
        await using var cli = await CliFixture.StartAsync(options =>
            options.Fhir.BatchEntryStatus = (_, url) => url == "Patient/b" ? 422 : null);
        var path = Write(cli, "p.ndjson", Patient("a"), Patient("b"));
        var result = await cli.FhirAsync("load", path, "--json");
        Assert.Equal(1, result.Code);
        var lines = result.Objects.OrderBy(line => line.Text("source"), StringComparer.Ordinal).ToList();
        Assert.Equal(
            [(path + ":1", "created", "a", 201), (path + ":2", "failed", "b", 422)],
            lines.Select(line => (
                line.Text("source"),
                line.Text("status"),
                line.Text("id"),
                line.GetProperty("httpStatus").GetInt32())));
    }

    [Theory]
    [InlineData("2", 3)]
    [InlineData("5", 1)]
    public async Task Requests_stay_within_the_limit(string size, int requests)
    {
        await using var cli = await CliFixture.StartAsync();
        var path = Write(cli, "p.ndjson", [.. Enumerable.Range(0, 5).Select(index => Patient($"p{index}"))]);
        var result = await cli.FhirAsync("load", path, "--batch-size", size);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(requests, cli.Workspace.Requests.Count);
    }

    [Fact]
    public async Task Folder_without_resources_is_told()
    {
        await using var cli = await CliFixture.StartAsync();
        Write(cli, "in/notes.txt", "x");
        var result = await cli.FhirAsync("load", cli.PathOf("in"));
        Assert.Equal((3, "", "There are no resources to load."), (result.Code, result.Out, result.Error.TrimEnd()));
    }

    [Fact]
    public async Task Cancellation_ends_the_loading_and_what_is_not_known_is_told()
    {
        await using var cli = await CliFixture.StartAsync();
        using var canceling = new CancellationTokenSource();
        cli.Workspace.Faults.Add(FakeFault.Stall());
        var path = Write(cli, "p.ndjson", Patient("a"));
        var running = InProcess.RunAsync(
            ["fhir", "load", path, "--endpoint", cli.Workspace.FhirEndpoint.ToString()],
            cancellationToken: canceling.Token);
        while (cli.Workspace.Requests.Count == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await canceling.CancelAsync();
        var result = await running;
        Assert.Equal((130, ""), (result.Code, result.Out));
        Assert.Equal(
            ["Resources that were not told of might or might not be loaded.", "Canceled."], result.ErrorLines);
    }

    private static string Patient(string id) => $$"""{"resourceType":"Patient","id":"{{id}}","active":true}""";

    private static string Write(CliFixture cli, string name, params string[] lines) =>
        cli.Write(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    private static string Read(string path) => File.ReadAllText(path);
}
