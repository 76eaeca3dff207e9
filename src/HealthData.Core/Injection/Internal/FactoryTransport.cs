using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Core;

/// <summary>A transport whose client comes from <see cref="IHttpClientFactory"/>, set up for this SDK.</summary>
internal static class FactoryTransport
{
    // A synchronous read that is canceled or stalls returns only when the runtime gives up draining what is left.
    private static readonly TimeSpan DrainTimeout = TimeSpan.FromMilliseconds(100);

    public static void Register(IServiceCollection services, string name) => services
        .AddHttpClient(name)
        .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ResponseDrainTimeout = DrainTimeout,
        })
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();

    public static HttpPipelineTransport Create(IServiceProvider services, string name) =>
        new HttpClientTransport(services.GetRequiredService<IHttpClientFactory>().CreateClient(name));
}
