using System.Collections.Concurrent;
using System.Net.Sockets;

namespace HealthData.Core.Tests.Support;

/// <summary>A transport with connections of its own: after its end, those that are still open are leaks.</summary>
internal sealed class OwnConnections : IDisposable
{
    private readonly ConcurrentQueue<WatchedStream> _all = new();
    private readonly HttpClient _http;

    /// <summary>Starts with no connection.</summary>
    /// <param name="onOperation">What to do before each operation on a connection.</param>
    public OwnConnections(Action? onOperation = null)
    {
        _http = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            ResponseDrainTimeout = TimeSpan.FromMilliseconds(50),
            ConnectCallback = async (context, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }

                var stream = new WatchedStream(new NetworkStream(socket, ownsSocket: true), onOperation ?? (() => { }));
                _all.Enqueue(stream);
                return stream;
            },
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        Transport = new HttpClientTransport(_http);
    }

    public HttpPipelineTransport Transport { get; }

    /// <summary>The connections so far, the oldest first.</summary>
    public IReadOnlyCollection<WatchedStream> All => _all;

    /// <summary>Waits until the client has got so many bytes, over the newest connection, and waits for more.</summary>
    public async Task WaitForReadAsync(int received)
    {
        while (_all.LastOrDefault() is not { IsWaiting: true } newest || newest.Received != received)
        {
            await Task.Delay(1);
        }
    }

    public void Dispose() => _http.Dispose();
}
