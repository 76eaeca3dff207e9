using Azure.Core.Extensions;
using HealthData.Fhir;
using HealthData.Fhir.Firely;

namespace Microsoft.Extensions.Azure;

/// <summary>Adds <see cref="FirelyFhirClient"/> to the Azure clients of an application.</summary>
public static class FirelyFhirClientBuilderExtensions
{
    /// <summary>Registers a client. Where the endpoint is http, or the options have an authentication of their own, it
    /// gets no tokens.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="endpoint">The service's address.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    public static IAzureClientBuilder<FirelyFhirClient, FhirClientOptions> AddFirelyFhirClient<TBuilder>(
        this TBuilder builder, Uri endpoint)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<FirelyFhirClient, FhirClientOptions>(
            (options, credential) => endpoint.Scheme != Uri.UriSchemeHttps || options.Authentication is not null
                ? new FirelyFhirClient(endpoint, options)
                : new FirelyFhirClient(endpoint, credential, options),
            requiresCredential: endpoint.Scheme == Uri.UriSchemeHttps);

    /// <summary>Registers a client from configuration, such as <c>{ "endpoint": "https://..." }</c>.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <typeparam name="TConfiguration">The configuration's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="configuration">The client's section.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    [RequiresUnreferencedCode("Binding a configuration to a client uses reflection.")]
    [RequiresDynamicCode("Binding a configuration to a client uses reflection.")]
    public static IAzureClientBuilder<FirelyFhirClient, FhirClientOptions>
        AddFirelyFhirClient<TBuilder, TConfiguration>(
        this TBuilder builder, TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<FirelyFhirClient, FhirClientOptions>(configuration);
}
