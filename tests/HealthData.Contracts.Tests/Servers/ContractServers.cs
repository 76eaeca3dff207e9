namespace HealthData.Contracts.Tests.Servers;

/// <summary>One server of each kind, started when it is first asked for.</summary>
internal sealed class ContractServers : IAsyncDisposable
{
    private readonly Dictionary<ServerKind, ContractServer> _started = [];

    /// <summary>
    /// Gets a server that serves a folder and has an empty journal; skips the test where the server is not installed.
    /// </summary>
    public async Task<ContractServer> GetAsync(
        ServerKind kind, StubFolder folder, CancellationToken cancellationToken)
    {
        if (!_started.TryGetValue(kind, out var server))
        {
            server = await StartAsync(kind, cancellationToken);
            _started.Add(kind, server);
        }

        await server.PrepareAsync(folder, cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _started.Values)
        {
            await server.DisposeAsync();
        }
    }

    private static Task<ContractServer> StartAsync(ServerKind kind, CancellationToken cancellationToken) => kind switch
    {
        ServerKind.WireMockNet => Task.FromResult(WireMockNetServer.Start()),
        ServerKind.InProcess => InProcessServer.StartAsync(cancellationToken),
        _ => StartWireMockAsync(cancellationToken),
    };

    private static Task<ContractServer> StartWireMockAsync(CancellationToken cancellationToken)
    {
        var installation = WireMockInstallation.Find(out var missing);
        Assert.SkipWhen(installation is null, missing);
        return WireMockServer.StartAsync(installation, cancellationToken);
    }
}
