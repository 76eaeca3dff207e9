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
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered, or
    /// for none when there is none.</param>
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
        FactoryTransport.Register(services, ClientName);
        return services.AddSingleton(provider =>
        {
            var options = new DicomWebClientOptions { Transport = FactoryTransport.Create(provider, ClientName) };
            configure?.Invoke(options);
            return (credential ?? provider.GetService<TokenCredential>()) is { } found
                ? new DicomWebClient(endpoint, found, options)
                : new DicomWebClient(endpoint, options);
        });
    }
}
