using System.Net.Sockets;

namespace HealthData.Peers.Tests.Support;

/// <summary>
/// Stands between a client and a server, and ends the first connection after some bytes of the answer's body. What it
/// is then told to do is done before the connections that follow, which are left alone.
/// </summary>
internal sealed class CuttingRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly int _bodyBytes;
    private readonly Func<Task> _then;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _relaying;

    public CuttingRelay(Uri server, int bodyBytes, Func<Task>? then = null)
    {
        _server = server;
        _bodyBytes = bodyBytes;
        _then = then ?? (() => Task.CompletedTask);
        _listener.Start();
        _relaying = RelayAsync();
    }

    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{_server.AbsolutePath}");

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _relaying;
        _listener.Stop();
        _stopping.Dispose();
    }

    private async Task RelayAsync()
    {
        try
        {
            await RelayAsync(CutAsync);
            await _then();
            while (true)
            {
                await RelayAsync(CopyAsync);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task RelayAsync(Func<NetworkStream, NetworkStream, Task> answer)
    {
        using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
        using var server = new TcpClient();
        await server.ConnectAsync(IPAddress.Loopback, _server.Port);
        var request = CopyAsync(client.GetStream(), server.GetStream());
        await answer(server.GetStream(), client.GetStream());
        client.Client.Shutdown(SocketShutdown.Send);
        await request;
    }

    private async Task CutAsync(NetworkStream from, NetworkStream to)
    {
        var answer = new byte[_bodyBytes + (64 << 10)];
        var read = 0;
        int body;
        while ((body = answer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) + 4) < 4 || read < body + _bodyBytes)
        {
            var more = await from.ReadAsync(answer.AsMemory(read));
            Assert.NotEqual(0, more);
            read += more;
        }

        await to.WriteAsync(answer.AsMemory(0, body + _bodyBytes));
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            await from.CopyToAsync(to, _stopping.Token);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
        }
    }
}
