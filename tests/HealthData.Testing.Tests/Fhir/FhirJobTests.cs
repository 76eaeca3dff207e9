namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirJobTests
{
    private static readonly (string, string) Async = ("Prefer", "respond-async");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_export_is_started_polled_and_tells_of_its_files()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 2);
        lab.AddPatients(2);
        lab.Fhir.Add("""{"resourceType":"Observation","status":"final"}""");

        using var started = await lab.SendAsync("GET", "$export", null, Async);
        var location = started.Content.Headers.ContentLocation!.ToString();
        using var first = await lab.SendAsync("GET", location);
        using var second = await lab.SendAsync("GET", location);
        using var done = await lab.SendAsync("GET", location);

        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        Assert.Equal($"{lab.Root}/_operations/export/1", location);
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.Equal("in-progress", second.Headers.GetValues("X-Progress").Single());
        Assert.Null(second.Headers.RetryAfter);
        Assert.Equal("application/json", done.Content.Headers.ContentType?.MediaType);
        var manifest = await FhirLab.ReadAsync(done);
        Assert.Equal($"{lab.Root}/$export", Uri.UnescapeDataString(manifest.GetProperty("request").GetString()!));
        Assert.False(manifest.GetProperty("requiresAccessToken").GetBoolean());
        Assert.Equal(["Patient 2", "Observation 1"], Outputs(manifest));
        Assert.Empty(manifest.GetProperty("error").EnumerateArray());
        var file = manifest.GetProperty("output")[0].GetProperty("url").GetString()!;
        using var lines = await lab.SendAsync("GET", file);
        Assert.Equal("localhost", new Uri(file).Host);
        Assert.Equal(3, (await lines.Content.ReadAsStringAsync(Token)).Split('\n').Length);
    }

    [Theory]
    [InlineData("$export?_type=Patient", "Patient 2")]
    [InlineData("$export?_since=2100-01-01", "")]
    [InlineData("$export?_till=2000-01-01", "")]
    [InlineData("$export?_typeFilter=Patient%3F_id%3Dp1", "Patient 1, Group 1, Observation 2, Device 1")]
    [InlineData("Patient/$export", "Patient 2, Observation 2")]
    [InlineData("Group/g/$export", "Patient 1, Observation 1")]
    public async Task An_export_has_a_level_and_is_narrowed(string target, string expected)
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        lab.AddPatients(2);
        lab.Fhir.Add("""{"resourceType":"Group","id":"g","member":[{"entity":{"reference":"Patient/p1"}}]}""");
        lab.Fhir.Add("""{"resourceType":"Observation","subject":{"reference":"Patient/p1"}}""");
        lab.Fhir.Add("""{"resourceType":"Observation","subject":{"reference":"Patient/p2"}}""");
        lab.Fhir.Add("""{"resourceType":"Device"}""");

        var manifest = await RunAsync(lab, "GET", target);

        Assert.Equal(expected, string.Join(", ", Outputs(manifest)));
    }

    [Fact]
    public async Task An_export_is_refused_where_it_cannot_be_run()
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.BadRequest, "GET", "$export");
        await lab.FailAsync(HttpStatusCode.MethodNotAllowed, "POST", "$export", "{}", Async);
        await lab.FailAsync(HttpStatusCode.NotFound, "GET", "Group/g/$export", null, Async);
        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            "GET",
            "Patient/$export?_anonymizationConfig=a.json",
            null,
            Async);
    }

    [Fact]
    public async Task A_job_that_is_canceled_is_gone()
    {
        await using var lab = await FhirLab.StartAsync();
        using var started = await lab.SendAsync("GET", "$export", null, Async);
        var location = started.Content.Headers.ContentLocation!.ToString();

        using var canceled = await lab.SendAsync("DELETE", location);

        Assert.Equal(HttpStatusCode.Accepted, canceled.StatusCode);
        await lab.FailAsync(HttpStatusCode.NotFound, "GET", location);
        await lab.FailAsync(HttpStatusCode.NotFound, "DELETE", location);
    }

    [Fact]
    public async Task An_import_stores_good_lines_and_tells_of_bad_ones()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        var file = lab.Fhir.AddFile("in/p.ndjson", """
            {"resourceType":"Patient","id":"1"}
            {"resourceType":"Patient","id":"2"}
            {"resourceType":"Patient"
            """);

        var result = await RunAsync(lab, "POST", "$import", Import(file));

        Assert.Equal(2, lab.Fhir.Count);
        Assert.Equal(["Patient 2"], Outputs(result));
        Assert.Equal(file.AbsoluteUri, result.GetProperty("output")[0].GetProperty("inputUrl").GetString());
        var error = result.GetProperty("error")[0];
        Assert.Equal(1, error.GetProperty("count").GetInt32());
        using var log = await lab.SendAsync("GET", error.GetProperty("url").GetString()!);
        Assert.Equal("OperationOutcome", (await FhirLab.ReadAsync(log)).GetProperty("resourceType").GetString());
    }

    [Fact]
    public async Task An_import_refuses_lines_that_are_no_resources()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        var file = lab.Fhir.AddFile("in/x.ndjson", """
            {"resourceType":"Unheard","id":"1"}
            {"resourceType":"*","id":"1"}
            {"resourceType":"Patient","id":"a/b"}
            {"resourceType":"Patient","id":7}
            {"resourceType":"Patient","id":"1","gender":"\ud800"}
            {"resourceType":["Patient"],"id":"1"}
            {"resourceType":"Patient","id":"2"}
            """);

        var result = await RunAsync(lab, "POST", "$import", Import(file).Replace(
            """{"name":"type","valueString":"Patient"},""",
            string.Empty,
            StringComparison.Ordinal));

        Assert.Equal(6, result.GetProperty("error")[0].GetProperty("count").GetInt32());
        Assert.Equal(1, result.GetProperty("output")[0].GetProperty("count").GetInt32());
        Assert.Equal(1, lab.Fhir.Count);
        using var log = await lab.SendAsync("GET", result.GetProperty("error")[0].GetProperty("url").GetString()!);
        Assert.Equal(7, (await log.Content.ReadAsStringAsync(Token)).Split('\n').Length);
    }

    [Fact]
    public async Task An_import_that_cannot_read_a_file_stores_nothing()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        var file = lab.Fhir.AddFile("in/p.ndjson", """{"resourceType":"Patient","id":"1"}""");
        var body = Import(file).Replace(
            "]}]}",
            """]},{"name":"input","part":[{"name":"url","valueUri":"https://data.example/x"}]}]}""",
            StringComparison.Ordinal);

        using var started = await lab.SendAsync("POST", "$import", body, Async);
        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            "GET",
            started.Content.Headers.ContentLocation!.ToString());

        Assert.Equal(0, lab.Fhir.Count);
    }

    [Fact]
    public async Task The_same_import_is_the_same_job()
    {
        await using var lab = await FhirLab.StartAsync();
        var file = lab.Fhir.AddFile("in/p.ndjson", "");

        using var first = await lab.SendAsync("POST", "$import", Import(file), Async);
        using var second = await lab.SendAsync("POST", "$import", Import(file), Async);
        using var other = await lab.SendAsync("POST", "$import", Import(file, "InitialLoad"), Async);

        Assert.Equal(first.Content.Headers.ContentLocation, second.Content.Headers.ContentLocation);
        Assert.NotEqual(first.Content.Headers.ContentLocation, other.Content.Headers.ContentLocation);
    }

    [Fact]
    public async Task An_import_that_cannot_read_its_file_fails_when_it_runs()
    {
        await using var lab = await FhirLab.StartAsync();
        var elsewhere = new Uri("https://data.example/p.ndjson");
        using var started = await lab.SendAsync("POST", "$import", Import(elsewhere), Async);
        var location = started.Content.Headers.ContentLocation!.ToString();

        using var running = await lab.SendAsync("GET", location);

        Assert.Equal(HttpStatusCode.Accepted, running.StatusCode);
        await lab.FailAsync(HttpStatusCode.BadRequest, "GET", location);
        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            "POST",
            "$import",
            Import(elsewhere, "Sometime"),
            Async);
    }

    [Theory]
    [InlineData(10_000, HttpStatusCode.Accepted)]
    [InlineData(10_001, HttpStatusCode.BadRequest)]
    [InlineData(0, HttpStatusCode.BadRequest)]
    public async Task An_import_has_at_most_10_000_files(int files, HttpStatusCode expected)
    {
        await using var lab = await FhirLab.StartAsync();
        const string input = """,{"name":"input","part":[{"name":"url","valueUri":"http://x/y"}]}""";
        var body = string.Concat(
            """{"resourceType":"Parameters","parameter":[{"name":"mode","valueString":"InitialLoad"},""",
            """{"name":"inputFormat","valueString":"application/fhir+ndjson"}""",
            string.Concat(Enumerable.Repeat(input, files)),
            "]}");

        using var response = await lab.SendAsync("POST", "$import", body, Async);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_bulk_delete_counts_what_it_deleted_by_type()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(3);
        lab.Fhir.Add("""{"resourceType":"Device"}""");

        using var started = await lab.SendAsync("DELETE", "$bulk-delete?excludedResourceTypes=Device", null, Async);
        var location = started.Content.Headers.ContentLocation!.ToString();
        using var running = await lab.SendAsync("GET", location);
        using var done = await lab.SendAsync("GET", location);

        var text = await done.Content.ReadAsStringAsync(Token);
        Assert.EndsWith("/_operations/bulk-delete/1", location, StringComparison.Ordinal);
        Assert.Contains("\"ResourceDeletedCount\"", text, StringComparison.Ordinal);
        Assert.Contains("{\"name\":\"Patient\",\"valueInteger64\":3.0}", text, StringComparison.Ordinal);
        Assert.Equal(1, lab.Fhir.Count);
    }

    [Theory]
    [InlineData("Patient/$bulk-delete?_id=p1", HttpStatusCode.Gone)]
    [InlineData("Patient/$bulk-delete?_id=p1&_hardDelete=true", HttpStatusCode.NotFound)]
    public async Task A_bulk_delete_is_soft_unless_it_is_to_be_hard(string target, HttpStatusCode expected)
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        lab.AddPatients(2);

        await RunAsync(lab, "DELETE", target);

        await lab.FailAsync(expected, "GET", "Patient/p1");
        Assert.NotNull(lab.Fhir.Find("Patient", "p2"));
    }

    [Fact]
    public async Task What_was_deleted_softly_can_be_removed_in_bulk()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        lab.AddPatients(2);
        using var deleted = await lab.SendAsync("DELETE", "Patient/p1");

        await RunAsync(lab, "DELETE", "$bulk-delete-soft-deleted");

        await lab.FailAsync(HttpStatusCode.NotFound, "GET", "Patient/p1");
        Assert.Equal(1, lab.Fhir.Count);
    }

    [Fact]
    public async Task A_bulk_update_replaces_or_upserts_and_runs_alone()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);

        using var started = await lab.SendAsync("PATCH", "Patient/$bulk-update?_id=p1", Update("upsert"), Async);
        await lab.FailAsync(HttpStatusCode.BadRequest, "PATCH", "$bulk-update", Update("replace"), Async);
        var location = started.Content.Headers.ContentLocation!.ToString();
        using var running = await lab.SendAsync("GET", location);
        var done = await lab.GetAsync(location);

        Assert.Equal("ResourceUpdatedCount", done.GetProperty("parameter")[0].GetProperty("name").GetString());
        Assert.Contains("\"gender\":\"other\"", lab.Fhir.Find("Patient", "p1"), StringComparison.Ordinal);
        Assert.DoesNotContain("gender", lab.Fhir.Find("Patient", "p2"), StringComparison.Ordinal);
        await lab.FailAsync(HttpStatusCode.BadRequest, "PATCH", "$bulk-update", Update("delete"), Async);
    }

    [Fact]
    public async Task A_bulk_update_counts_what_it_could_not_patch()
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        lab.AddPatients(2);
        lab.Fhir.Add("""{"resourceType":"Patient","id":"p3","gender":"female"}""");
        lab.Fhir.Add("""{"resourceType":"Device"}""");

        var done = await RunAsync(lab, "PATCH", "$bulk-update", Update("replace"));

        Assert.Equal(
            """
            {"name":"ResourceUpdatedCount","part":[{"name":"Patient","valueInteger64":1.0}]}
            {"name":"ResourceIgnoredCount","part":[{"name":"Device","valueInteger64":1.0}]}
            {"name":"ResourcePatchFailedCount","part":[{"name":"Patient","valueInteger64":2.0}]}
            """,
            string.Join('\n', done.GetProperty("parameter").EnumerateArray()),
            ignoreLineEndingDifferences: true);
        Assert.Contains("\"gender\":\"other\"", lab.Fhir.Find("Patient", "p3"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Patient")]
    [InlineData("Patient.id")]
    [InlineData("Patient.resourceType")]
    [InlineData("Patient.name[0")]
    [InlineData("Patient.x[x]")]
    public async Task A_bulk_update_along_a_path_that_cannot_be_followed_changes_nothing(string path)
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);
        lab.AddPatients(2);
        var before = lab.Fhir.Resources;

        var done = await RunAsync(
            lab,
            "PATCH",
            "Patient/$bulk-update",
            Update("upsert").Replace("Patient.gender", path, StringComparison.Ordinal));

        Assert.Equal(
            """{"name":"ResourcePatchFailedCount","part":[{"name":"Patient","valueInteger64":2.0}]}""",
            Assert.Single(done.GetProperty("parameter").EnumerateArray()).GetRawText());
        Assert.Equal(before, lab.Fhir.Resources);
    }

    [Theory]
    [InlineData("""{"resourceType":"Parameters"}""")]
    [InlineData("""{"resourceType":"Parameters","parameter":[7]}""")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type"}]}]}""")]
    public async Task A_bulk_update_without_operations_is_400(string body)
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.BadRequest, "PATCH", "$bulk-update", body, Async);
    }

    private static async Task<JsonElement> RunAsync(FhirLab lab, string method, string target, string? body = null)
    {
        using var started = await lab.SendAsync(method, target, body, Async);
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        return await lab.GetAsync(started.Content.Headers.ContentLocation!.ToString());
    }

    private static IEnumerable<string> Outputs(JsonElement result) => result.GetProperty("output").EnumerateArray()
        .Select(file => $"{file.GetProperty("type").GetString()} {file.GetProperty("count").GetInt32()}");

    private static string Import(Uri file, string mode = "IncrementalLoad") => $$"""
        {"resourceType":"Parameters","parameter":[{"name":"inputFormat","valueString":"application/fhir+ndjson"},
        {"name":"mode","valueString":"{{mode}}"},{"name":"input","part":[{"name":"type","valueString":"Patient"},
        {"name":"url","valueUri":"{{file}}"}]}]}
        """;

    private static string Update(string type) => $$"""
        {"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type","valueCode":"{{type}}"},
        {"name":"path","valueString":"Patient.gender"},{"name":"value","valueCode":"other"}]}]}
        """;
}
