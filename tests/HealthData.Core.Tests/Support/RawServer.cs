using System.Net.Sockets;

namespace HealthData.Core.Tests.Support;

/// <summary>A TCP listener on loopback whose connections a test answers byte by byte.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<RawConnection, Task> _handler;
    private readonly Task _accepting;
    private int _connections;
    private int _requests;

    public RawServer(Func<RawConnection, Task> handler)
    {
        _handler = handler;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v2");

    public int Connections => Volatile.Read(ref _connections);

    public int Requests => Volatile.Read(ref _requests);

    public List<string> Heads { get; } = [];

    /// <summary>Whether so many requests come in, and no more: a busy server may see one after its client gave up.
    /// </summary>
    public bool HasSeen(int requests) =>
        SpinWait.SpinUntil(() => Requests >= requests, TimeSpan.FromSeconds(10)) && Requests == requests;

    /// <summary>Answers every request with the same bytes.</summary>
    public static RawServer Answering(string answer) => new(async connection =>
    {
        while (await connection.ReadRequestAsync())
        {
            await connection.WriteAsync(answer);
        }
    });

    /// <summary>Answers every request with the same bytes and ends the connection.</summary>
    public static RawServer AnsweringOnce(string answer, bool reset = false, bool headOnly = false) =>
        new(async connection =>
    {
        await (headOnly ? (Task)connection.ReadHeadAsync() : connection.ReadRequestAsync());
        await connection.WriteAsync(answer);
        if (reset)
        {
            connection.Reset();
        }
    });

    /// <summary>Reads requests and never answers.</summary>
    public static RawServer Silent() => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WaitAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    internal void Note(string head)
    {
        lock (Heads)
        {
            Heads.Add(head);
        }

        Interlocked.Increment(ref _requests);
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                serving.Add(ServeAsync(socket));
            }
        }
        catch (Exception exception) when (_stop.IsCancellationRequested || exception is SocketException)
        {
        }

        await Task.WhenAll(serving);
    }

    private async Task ServeAsync(Socket socket)
    {
        await Task.Yield();
        using var connection = new RawConnection(socket, this, _stop.Token);
        try
        {
            await _handler(connection);
        }
        catch (Exception exception) when (
            exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
        }
    }
}
