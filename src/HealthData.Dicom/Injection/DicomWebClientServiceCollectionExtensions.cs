using HealthData.Dicom;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="DicomWebClient"/> to a service collection.</summary>
public static class DicomWebClientServiceCollectionExtensions
{
    private const string ClientName = "HealthData.Dicom";

    /// <summary>
    /// Registers one <see cref="DicomWebClient"/> whose connections come from <c>IHttpClientFactory</c> under the name
    /// <c>HealthData.Dicom</c>: no redirects, no overall timeout, none of the factory's loggers, which print paths.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication; otherwise for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentNullException">The collection or the endpoint is null.</exception>
    public static IServiceCollection AddDicomWebClient(
        this IServiceCollection services,
        Uri endpoint,
        TokenCredential? credential = null,
        Action<DicomWebClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(endpoint);
        var transport = FactoryTransport.Register(services, ClientName);
        return services.AddSingleton(provider => Create(provider, transport, endpoint, credential, configure));
    }

    /// <summary>
    /// Registers one <see cref="DicomWebClient"/> under a key, for an application that talks to several services. Its
    /// connections come from <c>IHttpClientFactory</c> under the name <c>HealthData.Dicom</c>, a hyphen and the key.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="serviceKey">The key, for <c>[FromKeyedServices]</c> and <c>GetRequiredKeyedService</c>.</param>
    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication; otherwise for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentNullException">The collection, the key or the endpoint is null.</exception>
    public static IServiceCollection AddKeyedDicomWebClient(
        this IServiceCollection services,
        object serviceKey,
        Uri endpoint,
        TokenCredential? credential = null,
        Action<DicomWebClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        ArgumentNullException.ThrowIfNull(endpoint);
        var transport = FactoryTransport.Register(services, $"{ClientName}-{serviceKey}");
        return services.AddKeyedSingleton(
            serviceKey, (provider, _) => Create(provider, transport, endpoint, credential, configure));
    }

    private static DicomWebClient Create(
        IServiceProvider provider,
        FactoryTransport transport,
        Uri endpoint,
        TokenCredential? credential,
        Action<DicomWebClientOptions>? configure) => transport.Create<DicomWebClient, DicomWebClientOptions>(
            provider,
            endpoint,
            credential,
            configure,
            (token, options) => token is null
                ? new DicomWebClient(endpoint, options)
                : new DicomWebClient(endpoint, token, options));
}
