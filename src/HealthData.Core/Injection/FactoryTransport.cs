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

    /// <summary>Creates a client over this transport. Where it needs a credential and was given none, it gets the one
    /// that is registered.</summary>
    public TClient Create<TClient, TOptions>(
        IServiceProvider services,
        Uri endpoint,
        TokenCredential? credential,
        Action<TOptions>? configure,
        Func<TokenCredential?, TOptions, TClient> create)
        where TOptions : HealthDataClientOptions, new() => Create(
            services,
            options => endpoint.Scheme == Uri.UriSchemeHttps && options.Authentication is null,
            credential,
            configure,
            create);

    /// <summary>Creates a client whose endpoint depends on its options.</summary>
    public TClient Create<TClient, TOptions>(
        IServiceProvider services,
        Func<TOptions, bool> needsCredential,
        TokenCredential? credential,
        Action<TOptions>? configure,
        Func<TokenCredential?, TOptions, TClient> create)
        where TOptions : HealthDataClientOptions, new()
    {
        var options = new TOptions();
        configure?.Invoke(options);
        SetOn(options, services);
        var token = credential ?? (needsCredential(options) ? services.GetService<TokenCredential>() : null);
        return create(token, options);
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
