using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>A TCP server on the loopback that answers as a case says, byte for byte.</summary>
internal sealed class CorpusServer : IAsyncDisposable
{
    private static readonly TimeSpan HeadPause = TimeSpan.FromSeconds(1.5);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly CorpusCase _case;
    private readonly int[] _used;
    private readonly Task _serving;

    public CorpusServer(CorpusCase corpusCase)
    {
        _case = corpusCase;
        _used = new int[corpusCase.Answers.Length];
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The heads of the requests, in their order.</summary>
    public List<string> Heads { get; } = [];

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
                await AnswerAsync(socket);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException)
            {
            }
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: false);
        var request = await CorpusRequest.ReadHeadAsync(stream, _stop.Token);
        if (request is null)
        {
            return;
        }

        JsonElement? answer;
        lock (Heads)
        {
            Heads.Add(request.Head);
            answer = Take();
        }

        if (answer is { } given && Is(given, "when", "head"))
        {
            await stream.WriteAsync(_case.Bytes(given), _stop.Token);
            await Task.Delay(HeadPause, _stop.Token);
            return;
        }

        var body = await request.ReadBodyAsync(stream, _stop.Token);
        var bytes = answer is { } found ? _case.Bytes(found)
            : _case.Rule is { } rule ? CorpusRule.Answer(rule, body)
            : "HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();
        await stream.WriteAsync(bytes, _stop.Token);
        if (answer is { } last && Is(last, "then", "hold"))
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }

        socket.Shutdown(SocketShutdown.Send);
        while (await stream.ReadAsync(new byte[1024], _stop.Token) > 0)
        {
        }
    }

    private JsonElement? Take()
    {
        for (var index = 0; index < _case.Answers.Length; index++)
        {
            var times = _case.Answers[index].TryGetProperty("times", out var said) ? said.GetInt32() : 1;
            if (times == 0 || _used[index] < times)
            {
                _used[index]++;
                return _case.Answers[index];
            }
        }

        return null;
    }

    private static bool Is(JsonElement answer, string name, string value) =>
        answer.TryGetProperty(name, out var said) && said.GetString() == value;

    /// <summary>A request, read to its end.</summary>
    private sealed class CorpusRequest(string head, byte[] rest)
    {
        public string Head => head;

        public static async Task<CorpusRequest?> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
        {
            List<byte> bytes = [];
            var buffer = new byte[16 * 1024];
            while (true)
            {
                var read = await stream.ReadAsync(buffer, cancellationToken);
                if (read == 0)
                {
                    return null;
                }

                bytes.AddRange(buffer.AsSpan(0, read));
                var all = bytes.ToArray();
                var end = all.AsSpan().IndexOf("\r\n\r\n"u8);
                if (end >= 0)
                {
                    return new CorpusRequest(Encoding.Latin1.GetString(all, 0, end), all[(end + 4)..]);
                }
            }
        }

        public async Task<byte[]> ReadBodyAsync(Stream stream, CancellationToken cancellationToken)
        {
            List<byte> body = [.. rest];
            var buffer = new byte[64 * 1024];
            while (!IsWhole(body))
            {
                var read = await stream.ReadAsync(buffer, cancellationToken);
                if (read == 0)
                {
                    break;
                }

                body.AddRange(buffer.AsSpan(0, read));
            }

            return [.. body];
        }

        private bool IsWhole(List<byte> body)
        {
            if (Header("Transfer-Encoding") is not null)
            {
                return body.Count >= 5 && Encoding.Latin1.GetString([.. body.TakeLast(5)]) == "0\r\n\r\n";
            }

            return body.Count >= int.Parse(Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
        }

        private string? Header(string name) => head.Split("\r\n")
            .FirstOrDefault(
                line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..]
            .Trim();
    }
}
