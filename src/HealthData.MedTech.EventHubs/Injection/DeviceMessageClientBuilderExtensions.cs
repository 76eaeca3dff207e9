using Azure.Core.Extensions;
using HealthData.MedTech.EventHubs;

namespace Microsoft.Extensions.Azure;

/// <summary>Adds <see cref="DeviceMessageClient"/> to the Azure clients of an application.</summary>
public static class DeviceMessageClientBuilderExtensions
{
    /// <summary>Registers a client. If the endpoint is http, it gets no tokens.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="endpoint">The address of the event hub.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    public static IAzureClientBuilder<DeviceMessageClient, DeviceMessageClientOptions>
        AddDeviceMessageClient<TBuilder>(this TBuilder builder, Uri endpoint)
        where TBuilder : IAzureClientFactoryBuilderWithCredential
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return builder.RegisterClientFactory<DeviceMessageClient, DeviceMessageClientOptions>(
            (options, credential) => endpoint.Scheme == Uri.UriSchemeHttp || options.Authentication is not null
                ? new DeviceMessageClient(endpoint, options)
                : new DeviceMessageClient(endpoint, credential, options));
    }

    /// <summary>Registers a client from configuration, such as
    /// <c>{ "endpoint": "https://contoso.servicebus.windows.net/devices" }</c>.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <typeparam name="TConfiguration">The configuration's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="configuration">The client's section.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    [RequiresUnreferencedCode("Binding a configuration to a client uses reflection.")]
    [RequiresDynamicCode("Binding a configuration to a client uses reflection.")]
    public static IAzureClientBuilder<DeviceMessageClient, DeviceMessageClientOptions>
        AddDeviceMessageClient<TBuilder, TConfiguration>(this TBuilder builder, TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<DeviceMessageClient, DeviceMessageClientOptions>(configuration);
}
