namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirWriteTests
{
    [Fact]
    public async Task A_create_gives_an_id_of_its_own_a_version_and_a_location()
    {
        await using var lab = await FhirLab.StartAsync();

        using var response = await lab.SendAsync("POST", "Patient", """{"resourceType":"Patient","id":"mine"}""");

        var id = (await FhirLab.ReadAsync(response)).GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.NotEqual("mine", id);
        Assert.Equal("W/\"1\"", response.Headers.ETag?.ToString());
        Assert.Equal($"{lab.Root}/Patient/{id}/_history/1", response.Headers.Location?.ToString());
        Assert.NotNull(lab.Fhir.Find("Patient", id!));
    }

    [Theory]
    [InlineData("return=minimal", null)]
    [InlineData("return=representation", "Patient")]
    [InlineData("return=OperationOutcome", "OperationOutcome")]
    public async Task A_client_chooses_the_body_after_a_write(string preference, string? type)
    {
        await using var lab = await FhirLab.StartAsync();

        var body = await lab.AskAsync(
            "POST",
            "Patient",
            """{"resourceType":"Patient"}""",
            HttpStatusCode.Created,
            ("Prefer", preference));

        Assert.Equal(type, body.ValueKind == JsonValueKind.Null ? null : body.GetProperty("resourceType").GetString());
    }

    [Fact]
    public async Task An_update_creates_and_then_changes()
    {
        await using var lab = await FhirLab.StartAsync();
        const string patient = """{"resourceType":"Patient","id":"7"}""";

        using var created = await lab.SendAsync("PUT", "Patient/7", patient);
        using var updated = await lab.SendAsync("PUT", "Patient/7", patient);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.NotNull(created.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, updated.StatusCode);
        Assert.Equal("W/\"2\"", updated.Headers.ETag?.ToString());
    }

    [Fact]
    public async Task An_update_of_another_version_than_the_current_one_is_412()
    {
        await using var lab = await FhirLab.StartAsync();
        const string patient = """{"resourceType":"Patient","id":"7"}""";
        lab.Fhir.Add(patient);
        lab.Fhir.Add(patient);

        Assert.Equal(
            "conflict",
            await lab.FailAsync(
                HttpStatusCode.PreconditionFailed,
                "PUT",
                "Patient/7",
                patient,
                ("If-Match", "W/\"1\"")));
        await lab.AskAsync("PUT", "Patient/7", patient, HttpStatusCode.OK, ("If-Match", "W/\"2\""));
        await lab.FailAsync(
            HttpStatusCode.NotFound,
            "PUT",
            "Patient/8",
            """{"resourceType":"Patient","id":"8"}""",
            ("If-Match", "W/\"1\""));
    }

    [Fact]
    public async Task A_type_with_version_update_needs_If_Match()
    {
        await using var lab = await FhirLab.StartAsync(
            options => options.Versioning["Patient"] = FakeFhirVersioning.VersionUpdate);
        const string patient = """{"resourceType":"Patient","id":"7"}""";
        lab.Fhir.Add(patient);

        await lab.FailAsync(HttpStatusCode.PreconditionFailed, "PUT", "Patient/7", patient);
        await lab.AskAsync("PUT", "Patient/7", patient, HttpStatusCode.OK, ("If-Match", "W/\"1\""));
    }

    [Fact]
    public async Task What_a_test_adds_to_a_type_without_versions_replaces_what_was_there()
    {
        await using var lab = await FhirLab.StartAsync(
            options => options.Versioning["Patient"] = FakeFhirVersioning.NoVersion);
        lab.AddPatients(1);
        lab.AddPatients(1);

        var history = await lab.GetAsync("Patient/p1/_history");

        var entry = Assert.Single(FhirLab.Entries(history));
        Assert.Equal("W/\"2\"", entry.GetProperty("response").GetProperty("etag").GetString());
    }

    [Fact]
    public async Task A_type_without_versions_keeps_the_current_one_alone()
    {
        await using var lab = await FhirLab.StartAsync(
            options => options.Versioning["Patient"] = FakeFhirVersioning.NoVersion);
        const string patient = """{"resourceType":"Patient","id":"7"}""";
        await lab.AskAsync("PUT", "Patient/7", patient, HttpStatusCode.Created);
        await lab.AskAsync("PUT", "Patient/7", patient);

        var history = await lab.GetAsync("Patient/7/_history");

        Assert.Equal(1, history.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("true", 2)]
    [InlineData("false", 1)]
    public async Task A_change_of_meta_alone_adds_no_version_where_the_client_wants_none(string value, int expected)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add("""{"resourceType":"Patient","id":"7","active":true}""");

        await lab.AskAsync(
            "PUT",
            $"Patient/7?_meta-history={value}",
            """{"resourceType":"Patient","id":"7","meta":{"tag":[{"code":"x"}]},"active":true}""");

        Assert.Equal(expected, (await lab.GetAsync("Patient/7/_history")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("PUT", "Patient/7", """{"resourceType":"Patient","id":"8"}""")]
    [InlineData("PUT", "Patient/7", """{"resourceType":"Patient"}""")]
    [InlineData("POST", "Patient", """{"resourceType":"Observation"}""")]
    [InlineData("POST", "Patient", """{"resourceType":"Patient",""")]
    [InlineData("POST", "Patient", "[]")]
    public async Task A_body_that_does_not_fit_its_path_is_400(string method, string path, string body)
    {
        await using var lab = await FhirLab.StartAsync();

        Assert.Equal("invalid", await lab.FailAsync(HttpStatusCode.BadRequest, method, path, body));
        Assert.Equal(0, lab.Fhir.Count);
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_by_its_type_is_415()
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(
            HttpStatusCode.UnsupportedMediaType,
            "POST",
            "Patient",
            "<Patient/>",
            ("Content-Type", "application/fhir+xml"));
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413()
    {
        await using var lab = await FhirLab.StartAsync(options => options.MaxRequestBytes = 100);

        await lab.FailAsync(
            HttpStatusCode.RequestEntityTooLarge,
            "POST",
            "Patient",
            $$"""{"resourceType":"Patient","language":"{{new string('x', 100)}}"}""");
    }
}
