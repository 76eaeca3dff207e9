using System.Text;

namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirRefusalTests
{
    private static readonly (string, string) Async = ("Prefer", "respond-async");

    [Theory]
    [InlineData("9999")]
    [InlineData("9999-12")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("9999-12-31T23:59:59%2B05:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public async Task A_date_at_the_end_of_time_is_found(string date)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add($$"""{"resourceType":"Patient","id":"p","birthDate":"{{Uri.UnescapeDataString(date)}}"}""");

        Assert.Equal(["p"], await lab.SearchAsync($"Patient?birthdate={date}"));
        Assert.Empty(await lab.SearchAsync($"Patient?birthdate=lt{date}"));
    }

    [Theory]
    [InlineData("Patient/p/$everything?start=x")]
    [InlineData("Patient/p/$everything?end=2024-13")]
    [InlineData("Patient/p/$everything?_since=")]
    [InlineData("Device/_history?_since=x")]
    [InlineData("Device/_history?_before=x")]
    [InlineData("Device/_history?_at=x")]
    public async Task A_parameter_that_is_no_date_is_400_whatever_is_stored(string target)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        lab.Fhir.Add("""{"resourceType":"Patient","id":"p"}""");

        await lab.FailAsync(HttpStatusCode.BadRequest, "GET", target);
    }

    [Theory]
    [InlineData("POST", "*")]
    [InlineData("PUT", "*/1")]
    [InlineData("GET", "*")]
    [InlineData("GET", "*/_history")]
    [InlineData("DELETE", "*/$bulk-delete")]
    [InlineData("PATCH", "*/$bulk-update")]
    public async Task A_star_is_a_type_in_compartments_only(string method, string target)
    {
        await using var lab = await FhirLab.StartAsync();
        var body = method is "POST" or "PUT" ? """{"resourceType":"*","id":"1"}""" : null;

        await lab.FailAsync(HttpStatusCode.NotFound, method, target, body, Async);

        Assert.Equal(0, lab.Fhir.Count);
    }

    [Theory]
    [InlineData("PUT", "Patient/a%0Db", "a\\rb")]
    [InlineData("PUT", "Patient/%C3%A9", "\u00e9")]
    [InlineData("PUT", "Patient/a_b", "a_b")]
    [InlineData("PUT", "Patient/12345678901234567890123456789012345678901234567890123456789012345",
        "12345678901234567890123456789012345678901234567890123456789012345")]
    [InlineData("PUT", "Patient?identifier=7", "a/b")]
    public async Task An_id_that_is_none_is_400(string method, string target, string id)
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            method,
            target,
            $$"""{"resourceType":"Patient","id":"{{id}}"}""");

        Assert.Equal(0, lab.Fhir.Count);
    }

    [Fact]
    public async Task A_resource_with_an_id_that_is_none_cannot_be_added()
    {
        await using var lab = await FhirLab.StartAsync();

        Assert.Throws<ArgumentException>(() => lab.Fhir.Add("""{"resourceType":"Patient","id":"a b"}"""));
        Assert.Equal(0, lab.Fhir.Count);
    }

    [Theory]
    [InlineData("POST", "Patient", """{"resourceType":"Patient","gender":"\ud800"}""")]
    [InlineData("POST", "Patient", """{"resourceType":"Patient","\udc00":"x"}""")]
    [InlineData("POST", "", """{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"\udfff\ud800"}]}""")]
    [InlineData("PATCH", "Patient/p1", """[{"op":"add","path":"/gender","value":"\uD800"}]""")]
    public async Task Half_a_surrogate_pair_is_400(string method, string target, string body)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);

        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            method,
            target,
            body,
            ("Content-Type", method == "PATCH" ? "application/json-patch+json" : "application/json"));

        await lab.GetAsync("Patient?gender=x");
        Assert.Equal(1, lab.Fhir.Count);
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_400()
    {
        byte[] text = [.. "{\"resourceType\":\"Patient\",\"gender\":\""u8, 0xE9, .. "\"}"u8];

        Assert.Equal(400, Assert.Throws<FhirException>(() => FhirJsonText.ReadObject(text)).Status);
    }

    [Fact]
    public async Task A_pair_of_escaped_surrogates_is_kept()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add("""{"resourceType":"Patient","id":"p","name":[{"family":"\ud83d\ude00"}]}""");

        Assert.Equal(["p"], await lab.SearchAsync($"Patient?family={Uri.EscapeDataString("\ud83d\ude00")}"));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "-79228162514264337593543950335", false)]
    [InlineData("-1", "79228162514264337593543950335", false)]
    [InlineData("1.1", "1", true)]
    [InlineData("-0.9", "-1", true)]
    [InlineData("0", "0.0", true)]
    public async Task A_number_is_near_another_of_its_sign(string stored, string wanted, bool isFound)
    {
        await using var lab = await FhirLab.StartAsync();
        lab.Fhir.Add($$$"""{"resourceType":"Observation","id":"o","valueQuantity":{"value":{{{stored}}}}}""");

        Assert.Equal(isFound ? ["o"] : [], await lab.SearchAsync($"Observation?value-quantity=ap{wanted}"));
    }

    [Fact]
    public async Task A_condition_at_the_end_of_time_is_met()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);

        await lab.AskAsync(
            "GET",
            "Patient/p1",
            null,
            HttpStatusCode.NotModified,
            ("If-Modified-Since", "Fri, 31 Dec 9999 23:59:59 GMT"));
    }

    [Fact]
    public async Task A_request_id_that_no_header_can_carry_is_not_repeated()
    {
        await using var lab = await FhirLab.StartAsync();
        using var handler = new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{lab.Root}/metadata");
        request.Headers.TryAddWithoutValidation("X-Request-Id", "\u00e9");

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(Guid.TryParse(response.Headers.GetValues("X-Correlation-Id").Single(), out _));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Upper")]
    [InlineData("two--hyphens")]
    [InlineData("../x")]
    [InlineData("a b c")]
    public async Task An_export_into_what_is_no_container_is_400(string container)
    {
        await using var lab = await FhirLab.StartAsync(options => options.PollsBeforeCompletion = 0);

        using var started = await lab.SendAsync(
            "GET",
            $"$export?_container={Uri.EscapeDataString(container)}",
            null,
            Async);
        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            "GET",
            started.Content.Headers.ContentLocation!.ToString());
    }

    [Fact]
    public async Task A_chain_of_endless_links_is_400()
    {
        await using var lab = await FhirLab.StartAsync();
        var name = string.Concat(Enumerable.Repeat("subject.", 20_000)) + "name";

        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            "POST",
            "Patient/_search",
            $"{name}=x",
            ("Content-Type", "application/x-www-form-urlencoded"));
    }
}
