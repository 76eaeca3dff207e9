namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirReadTests
{
    private const string Patient = """{"resourceType":"Patient","id":"7","birthDate":"1960"}""";

    [Fact]
    public async Task A_read_gives_the_resource_with_its_version_and_entity_tag()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);

        using var response = await lab.SendAsync("GET", "Patient/7");

        var patient = await FhirLab.ReadAsync(response);
        Assert.Equal("application/fhir+json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("W/\"1\"", response.Headers.ETag?.ToString());
        Assert.NotNull(response.Content.Headers.LastModified);
        Assert.Equal("1", patient.GetProperty("meta").GetProperty("versionId").GetString());
        Assert.Equal("1960", patient.GetProperty("birthDate").GetString());
    }

    [Fact]
    public async Task The_text_of_numbers_and_the_tags_of_a_resource_are_kept()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add("""
            {"resourceType":"Observation","id":"1","meta":{"versionId":"9","tag":[{"code":"x"}]},
            "valueQuantity":{"value":1.00}}
            """);

        using var response = await lab.SendAsync("GET", "Observation/1");

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"value\":1.00}", text, StringComparison.Ordinal);
        Assert.Contains("\"tag\":[{\"code\":\"x\"}]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"9\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_never_was_is_404_and_a_deleted_one_410_with_its_entity_tag()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);
        using var deleted = await lab.SendAsync("DELETE", "Patient/7");

        using var gone = await lab.SendAsync("GET", "Patient/7");

        Assert.Equal("not-found", await lab.FailAsync(HttpStatusCode.NotFound, "GET", "Patient/8"));
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Equal("W/\"2\"", gone.Headers.ETag?.ToString());
        Assert.Equal("deleted", await lab.FailAsync(HttpStatusCode.Gone, "GET", "Patient/7"));
    }

    [Fact]
    public async Task Each_version_can_be_read()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);
        lab.Fhir.Add(Patient.Replace("1960", "1961", StringComparison.Ordinal));
        using var deleted = await lab.SendAsync("DELETE", "Patient/7");

        var first = await lab.GetAsync("Patient/7/_history/1");
        var second = await lab.GetAsync("Patient/7/_history/2");

        Assert.Equal("1960", first.GetProperty("birthDate").GetString());
        Assert.Equal("1961", second.GetProperty("birthDate").GetString());
        Assert.Equal("deleted", await lab.FailAsync(HttpStatusCode.Gone, "GET", "Patient/7/_history/3"));
        Assert.Equal("not-found", await lab.FailAsync(HttpStatusCode.NotFound, "GET", "Patient/7/_history/4"));
    }

    [Theory]
    [InlineData("If-None-Match", "W/\"1\"", HttpStatusCode.NotModified)]
    [InlineData("If-None-Match", "W/\"2\"", HttpStatusCode.OK)]
    [InlineData("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT", HttpStatusCode.NotModified)]
    [InlineData("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT", HttpStatusCode.OK)]
    public async Task A_conditional_read_of_what_is_unchanged_is_304(
        string header,
        string value,
        HttpStatusCode expected)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add(Patient);

        using var response = await lab.SendAsync("GET", "Patient/7", null, (header, value));

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("Pateint/7")]
    [InlineData("Patient/7/a/b/c")]
    [InlineData("$unknown")]
    public async Task A_path_that_the_service_does_not_have_is_404_with_an_outcome(string path)
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.NotFound, "GET", path);
    }
}
