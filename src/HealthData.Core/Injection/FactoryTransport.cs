using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Core;

/// <summary>A transport whose client comes from <see cref="IHttpClientFactory"/>, set up for this SDK.</summary>
internal sealed class FactoryTransport
{
    private readonly string _name;
    private readonly HealthDataTransportOptions _options = new();

    private FactoryTransport(string name) => _name = name;

    public static FactoryTransport Register(IServiceCollection services, string name)
    {
        var transport = new FactoryTransport(name);
        services
            .AddHttpClient(name)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => ConnectionHandler.Create(transport._options))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        return transport;
    }

    /// <summary>Gives options that have none of their own a transport of the factory's.</summary>
    public void SetOn(HealthDataClientOptions options, IServiceProvider services)
    {
        if (options.Transport == HttpClientTransport.Shared)
        {
            _options.ConnectTimeout = options.ConnectTimeout;
            options.Transport = new HttpClientTransport(
                services.GetRequiredService<IHttpClientFactory>().CreateClient(_name));
        }
    }
}
