using System.Net.Http.Headers;
using System.Net.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HealthData.Testing.Tests.Fhir;

public sealed class FhirServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("metadata")]
    [InlineData(".well-known/smart-configuration")]
    [InlineData("$versions")]
    [InlineData("health/check")]
    public async Task What_tells_of_the_service_needs_no_token(string path)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var http = Client(workspace);

        using var response = await http.GetAsync($"{workspace.FhirEndpoint}/{path}", Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Everything_else_needs_a_token_for_the_address_of_the_service()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var http = Client(workspace);
        var address = $"{workspace.FhirEndpoint}/Patient";

        using var anonymous = await http.GetAsync(address, Token);
        using var dicom = await GetAsync("https://dicom.healthcareapis.azure.com/.default");
        using var admitted = await GetAsync($"{workspace.FhirEndpoint}/.default");

        Assert.Equal(HttpStatusCode.Unauthorized, anonymous.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, dicom.StatusCode);
        Assert.Equal(HttpStatusCode.OK, admitted.StatusCode);

        async Task<HttpResponseMessage> GetAsync(string scope)
        {
            var token = await workspace.Credential.GetTokenAsync(new TokenRequestContext([scope]), Token);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
            return await http.SendAsync(request, Token);
        }
    }

    [Fact]
    public async Task Files_need_a_token_of_storage_or_a_signature()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var http = Client(workspace);
        var file = workspace.Fhir.AddFile("in/p.ndjson", "{}");

        using var anonymous = await http.GetAsync(file, Token);
        using var signed = await http.GetAsync($"{file}?sig=x", Token);
        var token = await workspace.Credential.GetTokenAsync(
            new TokenRequestContext(["https://storage.azure.com/.default"]),
            Token);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        using var admitted = await http.GetAsync(file, Token);
        using var absent = await http.GetAsync(new Uri(file, "q.ndjson"), Token);

        Assert.Equal(HttpStatusCode.Unauthorized, anonymous.StatusCode);
        Assert.Equal(HttpStatusCode.OK, signed.StatusCode);
        Assert.Equal("{}", await admitted.Content.ReadAsStringAsync(Token));
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task The_capability_statement_names_all_types_and_interactions()
    {
        await using var lab = await FhirLab.StartAsync();

        var statement = await lab.GetAsync("metadata");

        var types = statement.GetProperty("rest")[0].GetProperty("resource").EnumerateArray().ToArray();
        Assert.Equal("4.0.1", statement.GetProperty("fhirVersion").GetString());
        Assert.Equal(146, types.Length);
        Assert.Contains("vread", types[0].GetProperty("interaction").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_is_taken_apart_once()
    {
        var options = new FakeFhirOptions();
        var context = new FhirContext(options, new ResourceStore(TimeProvider.System));
        var dispatcher = new FhirDispatcher(context, new JobTable(context), new BlobStore());
        var endpoint = new FhirEndpoint(options, dispatcher, context.Store);
        var http = new DefaultHttpContext();
        http.Request.Method = "GET";
        http.Features.Get<IHttpRequestFeature>()!.RawTarget = "/fhir/Patient/p";

        Assert.Equal(FakeOperation.FhirRead, endpoint.Classify(http));
        http.Features.Get<IHttpRequestFeature>()!.RawTarget = "/fhir/metadata";

        Assert.NotNull(endpoint.GetScope(http));
    }

    [Fact]
    public async Task The_caller_s_request_id_comes_back_as_the_correlation_id()
    {
        await using var lab = await FhirLab.StartAsync();

        using var response = await lab.SendAsync("GET", "metadata", null, ("X-Request-Id", "mine"));

        Assert.Equal("mine", response.Headers.GetValues("X-Correlation-Id").Single());
        Assert.NotEqual("mine", response.Headers.GetValues("X-Request-Id").Single());
    }

    [Theory]
    [InlineData("Patient", "application/fhir+xml")]
    [InlineData("Patient?_format=xml", "*/*")]
    public async Task Other_formats_than_JSON_are_406(string target, string accept)
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.NotAcceptable, "GET", target, null, ("Accept", accept));
    }

    [Fact]
    public async Task The_format_of_an_export_is_a_layout_of_folders()
    {
        await using var lab = await FhirLab.StartAsync();

        using var response = await lab.SendAsync(
            "GET", "$export?_format=%3Cresourcename%3E", null, ("Prefer", "respond-async"));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task A_throttled_request_has_both_hints()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(1);
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirRead,
            Status = 429,
            Headers = new Dictionary<string, string> { ["Retry-After"] = "1", ["x-ms-retry-after-ms"] = "300" },
        });

        using var search = await lab.SendAsync("GET", "Patient");
        using var throttled = await lab.SendAsync("GET", "Patient/p1");
        using var again = await lab.SendAsync("GET", "Patient/p1");

        Assert.Equal(HttpStatusCode.OK, search.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, throttled.StatusCode);
        Assert.Equal("300", throttled.Headers.GetValues("x-ms-retry-after-ms").Single());
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Converted_data_comes_as_plain_text()
    {
        await using var lab = await FhirLab.StartAsync();

        using var response = await lab.SendAsync("POST", "$convert-data", """
            {"resourceType":"Parameters","parameter":[{"name":"inputData","valueString":"MSH|"},
            {"name":"inputDataType","valueString":"Hl7v2"},
            {"name":"templateCollectionReference","valueString":"microsofthealth/hl7v2templates:default"},
            {"name":"rootTemplate","valueString":"ADT_A01"}]}
            """);

        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Bundle", (await FhirLab.ReadAsync(response)).GetProperty("resourceType").GetString());
        await lab.FailAsync(
            HttpStatusCode.BadRequest,
            "POST",
            "$convert-data",
            """{"resourceType":"Parameters","parameter":[]}""");
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient"}""", "information")]
    [InlineData("""{"resourceType":"Device"}""", "error")]
    public async Task Validation_answers_200_with_an_outcome(string body, string severity)
    {
        await using var lab = await FhirLab.StartAsync();

        var outcome = await lab.AskAsync("POST", "Patient/$validate", body);

        Assert.Equal(severity, outcome.GetProperty("issue")[0].GetProperty("severity").GetString());
    }

    [Theory]
    [InlineData("PUT", "metadata")]
    [InlineData("POST", "Patient/1")]
    [InlineData("GET", "$import")]
    public async Task A_method_that_the_path_does_not_have_is_405(string method, string path)
    {
        await using var lab = await FhirLab.StartAsync();

        await lab.FailAsync(HttpStatusCode.MethodNotAllowed, method, path, method == "GET" ? null : "{}");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"resourceType":"Pateint"}""")]
    public async Task What_is_no_resource_cannot_be_added(string json)
    {
        await using var lab = await FhirLab.StartAsync();

        Assert.Throws<ArgumentException>(() => lab.Fhir.Add(json));
    }

    [Fact]
    public async Task Many_clients_write_and_search_at_once()
    {
        await using var lab = await FhirLab.StartAsync();

        var writes = Enumerable.Range(0, 50).Select(async number =>
        {
            using var written = await lab.SendAsync("POST", "Patient", """{"resourceType":"Patient","active":true}""");
            using var found = await lab.SendAsync("GET", "Patient?active=true&_count=100");
            return (written.StatusCode, found.StatusCode);
        });
        var statuses = await Task.WhenAll(writes);

        Assert.All(statuses, status => Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), status));
        Assert.Equal(50, (await lab.SearchAsync("Patient?active=true&_count=100")).Distinct().Count());
    }

    [Fact]
    public async Task Clearing_removes_resources()
    {
        await using var lab = await FhirLab.StartAsync();
        lab.AddPatients(2);

        lab.Fhir.Clear();

        Assert.Equal(0, lab.Fhir.Count);
        Assert.Empty(lab.Fhir.Resources);
        Assert.DoesNotContain("p1", lab.Fhir.ToString(), StringComparison.Ordinal);
    }

    private static HttpClient Client(FakeWorkspace workspace) => new(new SocketsHttpHandler
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                certificate?.GetCertHashString() == workspace.Certificate?.GetCertHashString(),
        },
    });
}
