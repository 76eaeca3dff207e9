namespace HealthData.Peers.Tests.Azurite;

/// <summary>Azurite over http, and over https with a check of tokens.</summary>
public sealed class AzuriteServers : IAsyncLifetime
{
    private AzuriteServer? _http;
    private AzuriteServer? _https;

    internal AzuriteServer Http => Started(_http);

    internal AzuriteServer Https => Started(_https);

    public async ValueTask InitializeAsync()
    {
        if (AzuriteServer.Missing is null)
        {
            _http = await AzuriteServer.StartAsync(useHttps: false);
            _https = await AzuriteServer.StartAsync(useHttps: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_http is not null)
        {
            await _http.DisposeAsync();
        }

        if (_https is not null)
        {
            await _https.DisposeAsync();
        }
    }

    private static AzuriteServer Started(AzuriteServer? server)
    {
        Assert.SkipWhen(AzuriteServer.Missing is not null, AzuriteServer.Missing ?? "");
        return server!;
    }
}
