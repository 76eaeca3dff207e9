namespace HealthData.Contracts.Tests.Servers;

/// <summary>The servers of a service's stubs, each started when it is first asked for.</summary>
internal sealed class ContractServers(StubFolder folder) : IAsyncDisposable
{
    private readonly Dictionary<ServerKind, ContractServer> _started = [];

    /// <summary>Gets a server with an empty journal; skips the test where it is not installed.</summary>
    public async Task<ContractServer> GetAsync(ServerKind kind, CancellationToken cancellationToken)
    {
        if (!_started.TryGetValue(kind, out var server))
        {
            server = kind == ServerKind.WireMock
                ? await StartWireMockAsync(cancellationToken)
                : await InProcessServer.StartAsync(folder, cancellationToken);
            _started.Add(kind, server);
        }

        await server.ResetAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _started.Values)
        {
            await server.DisposeAsync();
        }
    }

    private Task<ContractServer> StartWireMockAsync(CancellationToken cancellationToken)
    {
        var installation = WireMockInstallation.Find(out var missing);
        Assert.SkipWhen(installation is null, missing);
        return WireMockServer.StartAsync(installation, folder, cancellationToken);
    }
}
