using HealthData.Fhir;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="FhirClient"/> to a service collection.</summary>
public static class FhirClientServiceCollectionExtensions
{
    private const string ClientName = "HealthData.Fhir";

    /// <summary>
    /// Registers one <see cref="FhirClient"/> whose connections come from <c>IHttpClientFactory</c> under the name
    /// <c>HealthData.Fhir</c>: no redirects, no overall timeout, none of the factory's loggers, which print paths.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication of their own, else for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentNullException">The collection or the endpoint is null.</exception>
    public static IServiceCollection AddFhirClient(
        this IServiceCollection services,
        Uri endpoint,
        TokenCredential? credential = null,
        Action<FhirClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(endpoint);
        var transport = FactoryTransport.Register(services, ClientName);
        return services.AddSingleton(provider => Create(provider, transport, endpoint, credential, configure));
    }

    /// <summary>
    /// Registers one <see cref="FhirClient"/> under a key, for an application that talks to several services. Its
    /// connections come from <c>IHttpClientFactory</c> under the name <c>HealthData.Fhir</c>, a hyphen and the key.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="serviceKey">The key, for <c>[FromKeyedServices]</c> and <c>GetRequiredKeyedService</c>.</param>
    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication of their own, else for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentNullException">The collection, the key or the endpoint is null.</exception>
    public static IServiceCollection AddKeyedFhirClient(
        this IServiceCollection services,
        object serviceKey,
        Uri endpoint,
        TokenCredential? credential = null,
        Action<FhirClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        ArgumentNullException.ThrowIfNull(endpoint);
        var transport = FactoryTransport.Register(services, $"{ClientName}-{serviceKey}");
        return services.AddKeyedSingleton(
            serviceKey, (provider, _) => Create(provider, transport, endpoint, credential, configure));
    }

    private static FhirClient Create(
        IServiceProvider provider,
        FactoryTransport transport,
        Uri endpoint,
        TokenCredential? credential,
        Action<FhirClientOptions>? configure) => transport.Create<FhirClient, FhirClientOptions>(
            provider,
            endpoint,
            credential,
            configure,
            (token, options) => token is null
                ? new FhirClient(endpoint, options)
                : new FhirClient(endpoint, token, options));
}
