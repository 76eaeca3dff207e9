namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirConditionalTests
{
    private const string Draft = """{"resourceType":"Patient","identifier":[{"system":"urn:mrn","value":"7"}]}""";
    private const string Condition = "identifier=urn:mrn|7";

    [Fact]
    public async Task A_conditional_create_creates_finds_or_fails()
    {
        await using var lab = await FhirLab.StartAsync();

        using var created = await lab.SendAsync("POST", "Patient", Draft, ("If-None-Exist", Condition));
        using var found = await lab.SendAsync("POST", "Patient", Draft, ("If-None-Exist", Condition));
        lab.Fhir.Add(Draft);

        var id = (await FhirLab.ReadAsync(created)).GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.Equal(id, (await FhirLab.ReadAsync(found)).GetProperty("id").GetString());
        Assert.Equal($"{lab.Root}/Patient/{id}/_history/1", found.Content.Headers.ContentLocation?.ToString());
        Assert.Null(found.Headers.Location);
        Assert.Equal(
            "multiple-matches",
            await lab.FailAsync(
                HttpStatusCode.PreconditionFailed,
                "POST",
                "Patient",
                Draft,
                ("If-None-Exist", Condition)));
    }

    [Theory]
    [InlineData("_count=1")]
    [InlineData("unheard-of=7")]
    public async Task Conditions_that_narrow_nothing_are_412(string condition)
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.PreconditionFailed, "POST", "Patient", Draft, ("If-None-Exist", condition));
        Assert.Equal(0, lab.Fhir.Count);
    }

    [Fact]
    public async Task A_conditional_update_creates_updates_or_fails()
    {
        await using var lab = await FhirLab.StartAsync();
        const string path = "Patient?identifier=urn:mrn%7C7";

        using var created = await lab.SendAsync("PUT", path, Draft);
        using var refused = await lab.SendAsync("PUT", path, Draft, ("If-Match", "W/\"9\""));
        using var updated = await lab.SendAsync("PUT", path, Draft, ("If-Match", "W/\"1\""));
        lab.Fhir.Add(Draft);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, updated.StatusCode);
        Assert.Equal("W/\"2\"", updated.Headers.ETag?.ToString());
        Assert.Equal("multiple-matches", await lab.FailAsync(HttpStatusCode.PreconditionFailed, "PUT", path, Draft));
    }

    [Fact]
    public async Task A_conditional_patch_needs_one_match()
    {
        await using var lab = await FhirLab.StartAsync();
        const string path = "Patient?identifier=7";
        const string patch = """[{"op":"add","path":"/active","value":true}]""";
        (string, string) type = ("Content-Type", "application/json-patch+json");

        await lab.FailAsync(HttpStatusCode.NotFound, "PATCH", path, patch, type);
        lab.Fhir.Add(Draft);
        var patched = await lab.AskAsync("PATCH", path, patch, HttpStatusCode.OK, type);
        lab.Fhir.Add(Draft);

        Assert.True(patched.GetProperty("active").GetBoolean());
        await lab.FailAsync(HttpStatusCode.PreconditionFailed, "PATCH", path, patch, type);
    }

    [Fact]
    public async Task A_conditional_delete_of_several_needs_a_count_and_tells_how_many()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(5);

        Assert.Equal(
            "multiple-matches",
            await lab.FailAsync(HttpStatusCode.PreconditionFailed, "DELETE", "Patient?active=true"));
        using var deleted = await lab.SendAsync("DELETE", "Patient?active=true&_count=3");

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal("3", deleted.Headers.GetValues("Items-Deleted").Single());
        Assert.Equal(2, lab.Fhir.Count);
        await lab.FailAsync(HttpStatusCode.BadRequest, "DELETE", "Patient?active=true&_count=101");
    }

    [Fact]
    public async Task A_conditional_delete_takes_what_refers_to_its_matches()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        lab.Fhir.Add("""{"resourceType":"Observation","subject":{"reference":"Patient/p1"}}""");

        using var deleted = await lab.SendAsync("DELETE", "Patient?_id=p1&_revinclude=Observation:subject&_count=1");

        Assert.Equal("2", deleted.Headers.GetValues("Items-Deleted").Single());
        Assert.Equal(0, lab.Fhir.Count);
    }

    [Fact]
    public async Task Without_a_number_a_conditional_delete_counts_nothing()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);

        using var deleted = await lab.SendAsync("DELETE", "Patient?_id=p1");

        Assert.False(deleted.Headers.Contains("Items-Deleted"));
        Assert.Equal(0, lab.Fhir.Count);
    }
}
