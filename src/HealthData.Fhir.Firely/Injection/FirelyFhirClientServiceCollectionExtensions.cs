using HealthData.Fhir;
using HealthData.Fhir.Firely;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="FirelyFhirClient"/> to a service collection.</summary>
public static class FirelyFhirClientServiceCollectionExtensions
{
    private const string ClientName = "HealthData.Fhir.Firely";

    /// <summary>
    /// Registers one <see cref="FirelyFhirClient"/> whose connections come from <c>IHttpClientFactory</c> under the
    /// name <c>HealthData.Fhir.Firely</c>: no redirects, no overall timeout, none of the factory's loggers, which print
    /// paths.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication of their own, else for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentNullException">The collection or the endpoint is null.</exception>
    public static IServiceCollection AddFirelyFhirClient(
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
    /// Registers one <see cref="FirelyFhirClient"/> under a key, for an application that talks to several services. Its
    /// connections come from <c>IHttpClientFactory</c> under the name <c>HealthData.Fhir.Firely</c>, a hyphen and the
    /// key.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="serviceKey">The key, for <c>[FromKeyedServices]</c> and <c>GetRequiredKeyedService</c>.</param>
    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication of their own, else for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentNullException">The collection, the key or the endpoint is null.</exception>
    public static IServiceCollection AddKeyedFirelyFhirClient(
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

    private static FirelyFhirClient Create(
        IServiceProvider provider,
        FactoryTransport transport,
        Uri endpoint,
        TokenCredential? credential,
        Action<FhirClientOptions>? configure) => transport.Create<FirelyFhirClient, FhirClientOptions>(
            provider,
            endpoint,
            credential,
            configure,
            (token, options) => token is null
                ? new FirelyFhirClient(endpoint, options)
                : new FirelyFhirClient(endpoint, token, options));
}
