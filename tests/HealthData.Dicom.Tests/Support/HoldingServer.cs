namespace HealthData.Dicom.Tests.Support;

/// <summary>A server that begins an answer, never ends it, and notes when a client closes the connection.</summary>
internal sealed class HoldingServer : IAsyncDisposable
{
    // More than a client reads of what it gave up, to use the connection again.
    private const int Announced = 100_000_000;

    private readonly SemaphoreSlim _closed = new(0);
    private readonly RawServer _server;

    public HoldingServer(string contentType, string body) => _server = new RawServer(async connection =>
    {
        try
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(WireAnswers.Head(contentType, Announced) + body);
            while (await connection.SwallowAsync())
            {
            }
        }
        finally
        {
            _closed.Release();
        }
    });

    public DicomWebClient Client => Lab.ClientOf(_server);

    /// <summary>Waits until a client has closed its connection.</summary>
    public async Task AssertClosedAsync() =>
        Assert.True(await _closed.WaitAsync(TimeSpan.FromSeconds(10), Lab.Token), "The connection is still open.");

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _closed.Dispose();
    }
}
