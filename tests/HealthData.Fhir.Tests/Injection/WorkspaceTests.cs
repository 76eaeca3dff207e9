using System.Net.Http;
using HealthData.Dicom;
using HealthData.Fhir.Firely;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Fhir.Tests.Injection;

/// <summary>The clients of a workspace from one place.</summary>
public sealed class WorkspaceTests
{
    [Fact]
    public async Task One_credential_and_one_change_serve_all_clients()
    {
        List<string?> tokens = [];
        List<string> hosts = [];
        using var handler = new Answers(request =>
        {
            hosts.Add(request.RequestUri!.Host);
            tokens.Add(request.Headers.Authorization?.Parameter);
            return new HttpResponseMessage(request.RequestUri.Host.Contains(".fhir.", StringComparison.Ordinal)
                ? HttpStatusCode.NotFound
                : HttpStatusCode.NoContent);
        });
        var services = new ServiceCollection();
        services.AddHealthDataWorkspace("contoso", new NamedCredential("one"))
            .AddDicom("imaging")
            .AddFhir("records")
            .AddFhir("archive", serviceKey: "archive")
            .AddFirelyFhir("records")
            .ConfigureAll(options => options.Transport = new HttpClientTransport(handler));
        await using var provider = services.BuildServiceProvider();

        var dicom = provider.GetRequiredService<DicomWebClient>();
        Assert.Empty(await dicom.SearchStudiesAsync(cancellationToken: FhirLab.Token).ToListAsync(FhirLab.Token));
        foreach (var client in (FhirClient[])[
            provider.GetRequiredService<FhirClient>(), provider.GetRequiredKeyedService<FhirClient>("archive"),
            provider.GetRequiredService<FirelyFhirClient>().Typed])
        {
            Assert.False((await client.ReadIfExistsAsync<Patient>("x", FhirLab.Token)).HasValue);
        }

        Assert.Equal(
            [
                "contoso-imaging.dicom.azurehealthcareapis.com", "contoso-records.fhir.azurehealthcareapis.com",
                "contoso-archive.fhir.azurehealthcareapis.com", "contoso-records.fhir.azurehealthcareapis.com",
            ],
            hosts);
        Assert.All(tokens, token => Assert.Equal("one", token));
    }

    [Fact]
    public async Task A_registered_credential_is_found()
    {
        string? seen = null;
        using var handler = new Answers(request =>
        {
            seen = request.Headers.Authorization?.Parameter;
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        });
        var services = new ServiceCollection();
        services.AddSingleton<TokenCredential>(new NamedCredential("registered"));
        services.AddHealthDataWorkspace("contoso").AddFhir(
            "records", options => options.Transport = new HttpClientTransport(handler));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<FhirClient>().ReadIfExistsAsync<Patient>("x", FhirLab.Token);

        Assert.Equal("registered", seen);
    }

    [Fact]
    public async Task A_client_changes_the_options_of_all_for_itself()
    {
        List<string> order = [];
        var services = new ServiceCollection();
        services.AddHealthDataWorkspace("contoso", new NamedCredential("one"), HealthDataAudience.AzureUSGovernment)
            .AddFhir("records", _ => order.Add("own"))
            .ConfigureAll(_ => order.Add("all"));
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<FhirClient>();

        Assert.Equal(["all", "own"], order);
        Assert.EndsWith(".us", client.Endpoint.Host, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_checked_when_they_are_given()
    {
        var services = new ServiceCollection();

        Assert.ThrowsAny<ArgumentException>(() => services.AddHealthDataWorkspace(string.Empty));
        Assert.ThrowsAny<ArgumentException>(() => services.AddHealthDataWorkspace("contoso").AddFhir("a.b"));
        Assert.ThrowsAny<ArgumentException>(() => services.AddHealthDataWorkspace("evil.example/").AddDicom("a"));
    }

    private sealed class Answers(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }

    private sealed class NamedCredential(string token) : TokenCredential
    {
        public override AccessToken GetToken(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
