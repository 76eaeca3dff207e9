using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace HealthData.Fhir.Tests.Corpus;

/// <summary>A TCP server on the loopback that gives recorded answers, byte for byte, one a connection.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2? _certificate;
    private readonly string? _name;
    private readonly Task _serving;
    private Func<HttpRequestSeen, byte[]?> _answer = static _ => null;
    private long _lastAnswer;

    public HttpServer(X509Certificate2? certificate, List<HttpRequestSeen>? requests = null, string? name = null)
    {
        _certificate = certificate;
        _name = name;
        Requests = requests ?? [];
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Gets the requests so far, which servers may share.</summary>
    public List<HttpRequestSeen> Requests { get; }

    public string Authority => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public string Origin => $"{(_certificate is null ? "http" : "https")}://{Authority}";

    /// <summary>Sets what to answer; null closes the connection.</summary>
    public void Answer(Func<HttpRequestSeen, byte[]?> answer) => _answer = answer;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                await using var stream = await OpenAsync(new NetworkStream(socket, ownsSocket: false));
                await AnswerAsync(stream);
                await stream.DisposeAsync();
                socket.Shutdown(SocketShutdown.Send);
                while (await socket.ReceiveAsync(new byte[1024], _stop.Token) > 0)
                {
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException)
            {
            }
        }
    }

    private async Task<Stream> OpenAsync(NetworkStream stream)
    {
        if (_certificate is null)
        {
            return stream;
        }

        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
        return secure;
    }

    private async Task AnswerAsync(Stream stream)
    {
        List<byte> bytes = [];
        var buffer = new byte[64 * 1024];
        while (bytes.ToArray().AsSpan().IndexOf("\r\n\r\n"u8) < 0)
        {
            var read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
            {
                return;
            }

            bytes.AddRange(buffer.AsSpan(0, read));
        }

        var end = bytes.ToArray().AsSpan().IndexOf("\r\n\r\n"u8);
        var lines = Encoding.Latin1.GetString([.. bytes], 0, end).Split("\r\n");
        var headers = lines[1..].Select(line => line.Split(':', 2)).ToDictionary(
            pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        List<byte> body = [.. bytes[(end + 4)..]];
        var length = headers.TryGetValue("Content-Length", out var text)
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : 0;
        while (body.Count < length && await stream.ReadAsync(buffer, _stop.Token) is > 0 and var more)
        {
            body.AddRange(buffer.AsSpan(0, more));
        }

        if (body.Count < length)
        {
            // The client has given up.
            return;
        }

        var seen = new HttpRequestSeen(
            lines[0].Split(' ')[0],
            lines[0].Split(' ')[1],
            headers,
            [.. body],
            TimeSpan.FromMilliseconds(Environment.TickCount64 - _lastAnswer))
        {
            Server = _name,
        };
        byte[]? answer;
        lock (Requests)
        {
            Requests.Add(seen);
            answer = _answer(seen);
        }

        // By the clock of timers, which is coarser than others; the client may have the answer before this goes on.
        _lastAnswer = Environment.TickCount64;
        await stream.WriteAsync(answer, _stop.Token);
        await stream.FlushAsync(_stop.Token);
    }
}
