using System.Net.Sockets;

namespace HealthData.Peers.Tests.Support;

/// <summary>
/// Stands between a client and a server, and ends the connection after some bytes of the answer's body.
/// </summary>
internal sealed class CuttingRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly int _bodyBytes;
    private readonly Task _relaying;

    public CuttingRelay(Uri server, int bodyBytes)
    {
        _server = server;
        _bodyBytes = bodyBytes;
        _listener.Start();
        _relaying = RelayAsync();
    }

    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{_server.AbsolutePath}");

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _relaying;
    }

    private async Task RelayAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var server = new TcpClient();
        await server.ConnectAsync(IPAddress.Loopback, _server.Port);
        var request = CopyAsync(client.GetStream(), server.GetStream());
        var answer = new MemoryStream();
        await server.GetStream().CopyToAsync(answer);
        var bytes = answer.ToArray();
        var body = bytes.AsSpan().IndexOf("\r\n\r\n"u8) + 4;
        await client.GetStream().WriteAsync(bytes.AsMemory(0, body + _bodyBytes));
        client.Client.Shutdown(SocketShutdown.Send);
        await request;
    }

    private static async Task CopyAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            await from.CopyToAsync(to);
        }
        catch (IOException)
        {
        }
    }
}
