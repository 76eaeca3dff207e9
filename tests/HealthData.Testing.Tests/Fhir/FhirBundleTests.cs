using System.Globalization;

namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirBundleTests
{
    [Fact]
    public async Task A_batch_answers_each_entry_by_itself()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);

        var response = await lab.AskAsync("POST", "", Bundle(
            "batch",
            Entry("GET", "Patient/p1"),
            Entry("GET", "Patient/p2"),
            Entry("POST", "Patient", """{"resourceType":"Patient"}"""),
            Entry("DELETE", "Patient/p1"),
            Entry("GET", "Patient?active=true"),
            """{"resource":{"resourceType":"Patient"}}"""));

        Assert.Equal("batch-response", response.GetProperty("type").GetString());
        Assert.Equal(["200", "404", "201", "204", "200", "400"], Statuses(response));
        var entries = FhirLab.Entries(response).ToArray();
        Assert.Equal("p1", entries[0].GetProperty("resource").GetProperty("id").GetString());
        Assert.Equal("W/\"1\"", entries[2].GetProperty("response").GetProperty("etag").GetString());
        Assert.Contains(
            "/_history/1",
            entries[2].GetProperty("response").GetProperty("location").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(
            "OperationOutcome",
            entries[1].GetProperty("response").GetProperty("outcome").GetProperty("resourceType").GetString());
    }

    [Fact]
    public async Task A_transaction_replaces_references_between_its_entries()
    {
        await using var lab = await FhirLab.StartAsync();

        var response = await lab.AskAsync("POST", "", Bundle(
            "transaction",
            Entry(
                "POST",
                "Observation",
                """{"resourceType":"Observation","subject":{"reference":"urn:uuid:1"}}""",
                fullUrl: "urn:uuid:2"),
            Entry("POST", "Patient", """{"resourceType":"Patient"}""", fullUrl: "urn:uuid:1")));

        var ids = FhirLab.Entries(response)
            .Select(entry => entry.GetProperty("resource").GetProperty("id").GetString())
            .ToArray();
        Assert.Equal("transaction-response", response.GetProperty("type").GetString());
        Assert.Equal(["201", "201"], Statuses(response));
        Assert.Contains(
            $"\"reference\":\"Patient/{ids[1]}\"",
            lab.Fhir.Find("Observation", ids[0]!),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conditional_create_in_a_transaction_gives_its_match_to_references()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add("""{"resourceType":"Patient","id":"p1","identifier":[{"value":"7"}]}""");

        var response = await lab.AskAsync("POST", "", Bundle(
            "transaction",
            Entry("POST", "Patient", """{"resourceType":"Patient"}""", "urn:uuid:1", ifNoneExist: "identifier=7"),
            Entry("POST", "Patient", """{"resourceType":"Patient"}""", "urn:uuid:2", ifNoneExist: "identifier=8"),
            Entry("POST", "Group", """
                {"resourceType":"Group","member":[{"entity":{"reference":"urn:uuid:1"}},
                {"entity":{"reference":"urn:uuid:2"}}]}
                """)));

        var group = FhirLab.Entries(response).Last().GetProperty("resource");
        var members = group.GetProperty("member").EnumerateArray()
            .Select(member => member.GetProperty("entity").GetProperty("reference").GetString()!)
            .ToArray();
        Assert.Equal(["200", "201", "201"], Statuses(response));
        Assert.Equal("Patient/p1", members[0]);
        Assert.NotNull(lab.Fhir.Find("Patient", members[1].Split('/')[1]));
    }

    [Theory]
    [InlineData("Patient/p9", "p9", "Patient/p9")]
    [InlineData("Patient?identifier=7", "p1", "Patient/p1")]
    [InlineData("Patient?identifier=8", "p9", "Patient/p9")]
    public async Task An_update_in_a_transaction_can_be_referred_to(string url, string id, string expected)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add("""{"resourceType":"Patient","id":"p1","identifier":[{"value":"7"}]}""");

        await lab.AskAsync("POST", "", Bundle(
            "transaction",
            Entry("PUT", url, $$"""{"resourceType":"Patient","id":"{{id}}"}""", fullUrl: "urn:uuid:1"),
            Entry("PUT", "Group/g", """
                {"resourceType":"Group","id":"g","member":[{"entity":{"reference":"urn:uuid:1"}}]}
                """)));

        Assert.Contains($"\"{expected}\"", lab.Fhir.Find("Group", "g"), StringComparison.Ordinal);
        Assert.NotNull(lab.Fhir.Find("Patient", id));
    }

    [Fact]
    public async Task A_transaction_with_a_full_URL_twice_is_400()
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.BadRequest, "POST", "", Bundle(
            "transaction",
            Entry("POST", "Patient", """{"resourceType":"Patient"}""", fullUrl: "urn:uuid:1"),
            Entry("PUT", "Patient/1", """{"resourceType":"Patient","id":"1"}""", fullUrl: "urn:uuid:1")));
    }

    [Fact]
    public async Task A_transaction_deletes_first_and_reads_last()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add("""{"resourceType":"Patient","id":"p1","identifier":[{"value":"7"}]}""");

        var response = await lab.AskAsync("POST", "", Bundle(
            "transaction",
            Entry("GET", "Patient/p2"),
            Entry("PUT", "Patient/p2", """{"resourceType":"Patient","id":"p2"}"""),
            Entry("POST", "Patient", """{"resourceType":"Patient"}""", ifNoneExist: "identifier=7"),
            Entry("DELETE", "Patient/p1")));

        Assert.Equal(["200", "201", "201", "204"], Statuses(response));
    }

    [Fact]
    public async Task A_conditional_reference_in_a_transaction_is_resolved_or_refused()
    {
        await using var lab = await FhirLab.StartAsync();
        const string observation =
            """{"resourceType":"Observation","id":"o","subject":{"reference":"Patient?identifier=7"}}""";
        var bundle = Bundle("transaction", Entry("PUT", "Observation/o", observation));

        await lab.FailAsync(HttpStatusCode.BadRequest, "POST", "", bundle);
        lab.Fhir.Add("""{"resourceType":"Patient","id":"p1","identifier":[{"value":"7"}]}""");
        await lab.AskAsync("POST", "", bundle);

        Assert.Contains("\"reference\":\"Patient/p1\"", lab.Fhir.Find("Observation", "o"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_that_fails_changes_nothing_and_answers_one_outcome()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        var before = lab.Fhir.Resources;

        var outcome = await lab.AskAsync("POST", "", Bundle(
            "transaction",
            Entry("POST", "Patient", """{"resourceType":"Patient"}"""),
            Entry("DELETE", "Patient/p1?hardDelete=true"),
            Entry("PUT", "Patient/p2", """{"resourceType":"Patient","id":"p2"}"""),
            Entry("GET", "Patient/p9")), HttpStatusCode.NotFound);

        Assert.Equal("OperationOutcome", outcome.GetProperty("resourceType").GetString());
        Assert.Equal("Bundle.entry[3]", outcome.GetProperty("issue")[0].GetProperty("expression")[0].GetString());
        Assert.Equal(before, lab.Fhir.Resources);
    }

    [Theory]
    [InlineData("collection")]
    [InlineData("transaction")]
    public async Task A_bundle_of_another_type_or_that_changes_a_resource_twice_is_400(string type)
    {
        await using var lab = await FhirLab.StartAsync();
        var entry = Entry("PUT", "Patient/1", """{"resourceType":"Patient","id":"1"}""");

        await lab.FailAsync(HttpStatusCode.BadRequest, "POST", "", Bundle(type, entry, entry));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("?_format=json")]
    [InlineData("[root]")]
    [InlineData("[root]/")]
    public async Task A_bundle_within_a_bundle_is_400_and_changes_nothing(string url)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        var before = lab.Fhir.Resources;
        var inner = Bundle("transaction", Entry("POST", "Patient", """{"resourceType":"Patient"}"""));
        string[] entries =
        [
            Entry("DELETE", "Patient/p1"),
            Entry("POST", url.Replace("[root]", lab.Root, StringComparison.Ordinal), inner),
            Entry("GET", "Patient/p9"),
        ];

        await lab.FailAsync(HttpStatusCode.BadRequest, "POST", "", Bundle("transaction", entries));
        Assert.Equal(before, lab.Fhir.Resources);

        var batch = await lab.AskAsync("POST", "", Bundle("batch", entries));
        Assert.Equal(["204", "400", "404"], Statuses(batch));
        Assert.Equal(0, lab.Fhir.Count);
    }

    [Theory]
    [InlineData("GET", "$export")]
    [InlineData("DELETE", "Patient/$bulk-delete?active=true")]
    [InlineData("GET", "_operations/export/1")]
    [InlineData("DELETE", "_operations/export/1")]
    public async Task A_job_within_a_bundle_is_400(string method, string url)
    {
        await using var lab = await FhirLab.StartAsync();
        using var started = await lab.SendAsync("GET", "$export", null, ("Prefer", "respond-async"));

        var batch = await lab.AskAsync(
            "POST",
            "",
            Bundle("batch", Entry(method, url)),
            HttpStatusCode.OK,
            ("Prefer", "respond-async"));

        Assert.Equal(["400"], Statuses(batch));
        using var running = await lab.SendAsync("GET", started.Content.Headers.ContentLocation!.ToString());
        Assert.Equal(HttpStatusCode.Accepted, running.StatusCode);
    }

    [Theory]
    [InlineData("Patient/$validate", HttpStatusCode.OK)]
    [InlineData("Patient/_search", HttpStatusCode.OK)]
    [InlineData("Unheard", HttpStatusCode.NotFound)]
    [InlineData("Patient/a/b/c", HttpStatusCode.NotFound)]
    public async Task A_posted_entry_that_creates_nothing_gets_no_id(string url, HttpStatusCode expected)
    {
        await using var lab = await FhirLab.StartAsync();
        var type = url.Split('/')[0];

        await lab.AskAsync(
            "POST",
            "",
            Bundle("transaction", Entry("POST", url, $$"""{"resourceType":"{{type}}"}""", fullUrl: "urn:uuid:1")),
            expected);

        Assert.Equal(0, lab.Fhir.Count);
    }

    [Fact]
    public async Task A_transaction_knows_a_resource_by_its_whole_address_too()
    {
        await using var lab = await FhirLab.StartAsync();
        const string patient = """{"resourceType":"Patient","id":"1"}""";

        await lab.FailAsync(HttpStatusCode.BadRequest, "POST", "", Bundle(
            "transaction",
            Entry("PUT", "Patient/1", patient),
            Entry("PUT", $"{lab.Root}/Patient/1", patient)));
        var response = await lab.AskAsync("POST", "", Bundle(
            "transaction",
            Entry("POST", $"{lab.Root}/Patient", """{"resourceType":"Patient"}""", fullUrl: "urn:uuid:1"),
            Entry("PUT", "Group/g", """
                {"resourceType":"Group","id":"g","member":[{"entity":{"reference":"urn:uuid:1"}}]}
                """)));

        var id = FhirLab.Entries(response).First().GetProperty("resource").GetProperty("id").GetString();
        Assert.Contains($"\"Patient/{id}\"", lab.Fhir.Find("Group", "g"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_over_500_entries_is_400()
    {
        await using var lab = await FhirLab.StartAsync();
        var entries = Enumerable.Range(0, 501).Select(number => Entry("GET", $"Patient/{number}")).ToArray();

        await lab.AskAsync("POST", "", Bundle("batch", entries[1..]));
        await lab.FailAsync(HttpStatusCode.BadRequest, "POST", "", Bundle("batch", entries));
    }

    [Fact]
    public async Task A_patch_in_a_bundle_is_a_Binary_or_Parameters()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);
        var patch = Convert.ToBase64String("""[{"op":"replace","path":"/active","value":false}]"""u8);

        var response = await lab.AskAsync("POST", "", Bundle(
            "batch",
            Entry(
                "PATCH",
                "Patient/p1",
                $$"""{"resourceType":"Binary","contentType":"application/json-patch+json","data":"{{patch}}"}"""),
            Entry("PATCH", "Patient/p2", """
                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                {"name":"type","valueCode":"delete"},{"name":"path","valueString":"Patient.active"}]}]}
                """)));

        Assert.Equal(["200", "200"], Statuses(response));
        Assert.Contains("\"active\":false", lab.Fhir.Find("Patient", "p1"), StringComparison.Ordinal);
        Assert.DoesNotContain("active", lab.Fhir.Find("Patient", "p2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throttled_entries_come_with_hints_on_the_whole_batch()
    {
        await using var lab = await FhirLab.StartAsync(
            options => options.BatchEntryStatus = (_, url) => url == "Patient/p2" ? 429 : null);
        lab.AddPatients(2);

        using var response = await lab.SendAsync(
            "POST",
            "",
            Bundle("batch", Entry("GET", "Patient/p1"), Entry("GET", "Patient/p2")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("1000", response.Headers.GetValues("x-ms-retry-after-ms").Single());
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
        Assert.Equal(["200", "429"], Statuses(await FhirLab.ReadAsync(response)));
    }

    private static IReadOnlyList<string?> Statuses(JsonElement bundle) =>
        [.. FhirLab.Entries(bundle).Select(entry => entry.GetProperty("response").GetProperty("status").GetString())];

    private static string Bundle(string type, params string[] entries) =>
        $$"""{"resourceType":"Bundle","type":"{{type}}","entry":[{{string.Join(',', entries)}}]}""";

    private static string Entry(
        string method,
        string url,
        string? resource = null,
        string? fullUrl = null,
        string? ifNoneExist = null)
    {
        var condition = ifNoneExist is null ? "" : $",\"ifNoneExist\":\"{ifNoneExist}\"";
        var head = fullUrl is null ? "" : $"\"fullUrl\":\"{fullUrl}\",";
        var body = resource is null ? "" : $"\"resource\":{resource},";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{{head}{body}\"request\":{{\"method\":\"{method}\",\"url\":\"{url}\"{condition}}}}}");
    }
}
