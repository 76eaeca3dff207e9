namespace HealthData.Dicom.Tests.Support;

/// <summary>A transport with connections of its own: after its end, those that are still open are leaks.</summary>
internal sealed class OwnConnections : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        ResponseDrainTimeout = TimeSpan.FromMilliseconds(50),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public OwnConnections() => Transport = new HttpClientTransport(_http);

    public HttpPipelineTransport Transport { get; }

    public void Dispose() => _http.Dispose();
}
