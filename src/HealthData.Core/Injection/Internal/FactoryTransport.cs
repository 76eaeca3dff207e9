using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Core;

/// <summary>A transport whose client comes from <see cref="IHttpClientFactory"/>, set up for this SDK.</summary>
internal static class FactoryTransport
{
    public static void Register(IServiceCollection services, string name) => services
        .AddHttpClient(name)
        .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();

    public static HttpPipelineTransport Create(IServiceProvider services, string name) =>
        new HttpClientTransport(services.GetRequiredService<IHttpClientFactory>().CreateClient(name));
}
