namespace HealthData.Fhir.Tests.Injection;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("https://w-s.fhir.azurehealthcareapis.com", "https://w-s.fhir.azurehealthcareapis.com/Patient/7")]
    [InlineData("https://w-s.fhir.azurehealthcareapis.us/", "https://w-s.fhir.azurehealthcareapis.us/Patient/7")]
    [InlineData("https://gateway.example/records/fhir/", "https://gateway.example/records/fhir/Patient/7")]
    public async Task An_endpoint_is_used_as_it_is_given(string endpoint, string request)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var options = new FhirClientOptions { Audience = HealthDataAudience.AzurePublicCloud };
        var client = new FhirClient(new Uri(endpoint), workspace.Credential, options);

        using var message = client.CreateMessage(RequestMethod.Get, "/Patient/7");

        Assert.Equal(request, message.Request.Uri.ToString());
    }

    [Theory]
    [InlineData("https://w-s.fhir.azurehealthcareapis.com", "https://w-s.fhir.azurehealthcareapis.com/.default")]
    [InlineData("https://localhost:8080/fhir/", "https://localhost:8080/fhir/.default")]
    public async Task A_token_is_for_the_address_of_the_service(string endpoint, string scope)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var options = new FhirClientOptions { Transport = new HttpClientTransport(new Refusal()) };
        options.Retry.MaxRetries = 0;
        var client = new FhirClient(new Uri(endpoint), workspace.Credential, options);

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.ReadAsync<Patient>("7", null, FhirLab.Token));

        Assert.Equal([scope], workspace.Credential.LastScopes);
    }

    [Fact]
    public void Plain_http_is_for_this_machine_unless_allowed()
    {
        var lan = new Uri("http://fhir.local:8080/fhir");

        Assert.Throws<ArgumentException>(() => new FhirClient(lan));
        Assert.Equal(lan, new FhirClient(lan, new FhirClientOptions { AllowInsecureEndpoint = true }).Endpoint);
        Assert.NotNull(new FhirClient(new Uri("http://localhost:8080/fhir")));
        Assert.Throws<ArgumentException>(() => new FhirClient(new Uri("https://w-s.fhir.azurehealthcareapis.com")));
    }

    [Fact]
    public void A_version_of_FHIR_can_be_named()
    {
        Assert.Equal(FhirClientOptions.ServiceVersion.R4, new FhirClientOptions().Version);
        Assert.Equal(
            FhirClientOptions.ServiceVersion.R4,
            new FhirClientOptions(FhirClientOptions.ServiceVersion.R4).Version);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new FhirClientOptions((FhirClientOptions.ServiceVersion)5));
    }

    private sealed class Refusal : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
