namespace HealthData.Core.Tests.Support;

/// <summary>
/// A server that sends a part of each answer and then stands still, and a client whose time runs out when it waits for
/// the rest.
/// </summary>
internal sealed class StallLab : IAsyncDisposable
{
    private readonly OwnConnections _connections = new();
    private readonly ManualTime _time = new();
    private readonly StallDriver _driver;
    private readonly bool _inBody;
    private int _stalls;

    public StallLab(string part, TimeSpan timeout, bool stalls = true)
        : this(timeout, part.Contains("\r\n\r\n", StringComparison.Ordinal), async (lab, connection) =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(part);
            if (stalls)
            {
                await lab.StallAsync(connection);
            }
        })
    {
    }

    public StallLab(TimeSpan timeout, Func<StallLab, RawConnection, Task> handler)
        : this(timeout, inBody: false, handler)
    {
    }

    private StallLab(TimeSpan timeout, bool inBody, Func<StallLab, RawConnection, Task> handler)
    {
        Server = new RawServer(connection => handler(this, connection));
        Options = new TestClientOptions
        {
            StallTimeout = timeout,
            TimeProvider = _time,
            Transport = _connections.Transport,
        };
        _driver = new StallDriver(_time, _connections, timeout);
        _inBody = inBody;
    }

    public TestClientOptions Options { get; }

    public RawServer Server { get; }

    public ServicePipeline CreateService() => TestService.Create(Server.Endpoint, Options);

    /// <summary>Lets the server stand still.</summary>
    public async Task StallAsync(RawConnection connection)
    {
        Interlocked.Increment(ref _stalls);
        await connection.WaitAsync();
    }

    public Task RunAsync(Task call) => _driver.RunAsync(call, () => Volatile.Read(ref _stalls), _inBody);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _connections.Dispose();
    }
}
