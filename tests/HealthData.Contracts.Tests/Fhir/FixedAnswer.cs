namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Answers each request with the same status and no body, and counts them.</summary>
internal sealed class FixedAnswer(HttpStatusCode status) : HttpMessageHandler
{
    public int Count { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Count++;
        return Task.FromResult(new HttpResponseMessage(status));
    }
}
