namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Answers the question for an export with its files, so that only the request for a file is sent.</summary>
internal sealed class Manifest : DelegatingHandler
{
    private const string Storage = "https://contracts.blob.core.windows.net/exports";
    private const string Service = "https://contracts-records.fhir.azurehealthcareapis.com";

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken) => request.RequestUri!.AbsolutePath switch
        {
            "/_operations/export/1" => Task.FromResult(Of(Storage, requiresAccessToken: "false")),
            "/_operations/export/2" => Task.FromResult(Of(Service, requiresAccessToken: "true")),
            _ => base.SendAsync(request, cancellationToken),
        };

    private static HttpResponseMessage Of(string folder, string requiresAccessToken) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(
            $$"""
            {"transactionTime":"2026-01-02T03:04:05Z","requiresAccessToken":{{requiresAccessToken}},
            "output":[{"type":"Patient","url":"{{folder}}/Patient-1.ndjson"}]}
            """,
            Encoding.UTF8,
            "application/json"),
    };
}
