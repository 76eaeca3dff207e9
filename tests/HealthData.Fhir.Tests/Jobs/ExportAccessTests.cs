using System.Net.Http;

namespace HealthData.Fhir.Tests.Jobs;

/// <summary>Who is shown the access to the storage of an export: the storage alone.</summary>
public sealed class ExportAccessTests
{
    private const string Storage = "https://account.blob.core.windows.net/c/P.ndjson";

    [Theory]
    [InlineData(Storage, true)]
    [InlineData("https://account.dfs.core.usgovcloudapi.net/c/P.ndjson", true)]
    [InlineData("https://blob.core.windows.net.evil.example/c/P.ndjson", false)]
    [InlineData("https://evilblob.core.windows.net/c/P.ndjson", false)]
    [InlineData("https://records.fhir.azurehealthcareapis.com/P.ndjson", false)]
    public async Task A_credential_is_for_storage_hosts_only(string address, bool isStorage)
    {
        List<(string Host, string? Token)> seen = [];
        using var handler = new Answers(request =>
            seen.Add((request.RequestUri!.Host, request.Headers.Authorization?.Parameter)));
        var result = Result(handler, address);

        await foreach (var patient in result.ReadResourcesAsync<Patient>(new Named("storage")))
        {
            Assert.Equal("1", patient.Id);
        }

        var (host, token) = Assert.Single(seen);
        Assert.Equal(new Uri(address).Host, host);
        Assert.Equal(isStorage ? "storage" : null, token);
    }

    [Theory]
    [InlineData(Storage, true)]
    [InlineData("https://evil.example/c/P.ndjson?x=blob.core.windows.net", false)]
    public async Task A_signature_is_for_storage_hosts_only(string address, bool isStorage)
    {
        List<string> seen = [];
        using var handler = new Answers(request => seen.Add(request.RequestUri!.Query));
        var result = Result(handler, address);

        await foreach (var patient in result.ReadResourcesAsync<Patient>(new AzureSasCredential("sig=canary")))
        {
            Assert.Equal("1", patient.Id);
        }

        Assert.Equal(isStorage, Assert.Single(seen).Contains("canary", StringComparison.Ordinal));
    }

    private static FhirExportResult Result(HttpMessageHandler handler, string address)
    {
        var client = new FhirClient(
            new Uri("https://records.fhir.azurehealthcareapis.com"),
            new Named("fhir"),
            new FhirClientOptions { Transport = new HttpClientTransport(handler) });
        return new FhirExportResult(client.Service)
        {
            Outputs = [FhirModelFactory.FhirExportFile("Patient", new Uri(address), 1)],
        };
    }

    private sealed class Answers(Action<HttpRequestMessage> note) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            note(request);
            return Task.FromResult(new HttpResponseMessage
            {
                Content = new ByteArrayContent("""{"resourceType":"Patient","id":"1"}"""u8.ToArray()),
            });
        }
    }

    private sealed class Named(string token) : TokenCredential
    {
        public override AccessToken GetToken(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
