using HealthData.MedTech.EventHubs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="DeviceMessageClient"/> to a service collection.</summary>
public static class DeviceMessageClientServiceCollectionExtensions
{
    private const string ClientName = "HealthData.MedTech.EventHubs";

    /// <summary>
    /// Registers one <see cref="DeviceMessageClient"/> whose connections come from <c>IHttpClientFactory</c> under the
    /// name <c>HealthData.MedTech.EventHubs</c>: no redirects, no overall timeout, none of the factory's loggers, which
    /// print paths.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="endpoint">The address of the event hub.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication; otherwise for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentNullException">The collection or the endpoint is null.</exception>
    public static IServiceCollection AddDeviceMessageClient(
        this IServiceCollection services,
        Uri endpoint,
        TokenCredential? credential = null,
        Action<DeviceMessageClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(endpoint);
        var transport = FactoryTransport.Register(services, ClientName);
        return services.AddSingleton(provider => transport.Create<DeviceMessageClient, DeviceMessageClientOptions>(
            provider,
            endpoint,
            credential,
            configure,
            (token, options) => token is null
                ? new DeviceMessageClient(endpoint, options)
                : new DeviceMessageClient(endpoint, token, options)));
    }
}
