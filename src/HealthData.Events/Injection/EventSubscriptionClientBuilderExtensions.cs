using Azure.Core.Extensions;
using HealthData.Events;

namespace Microsoft.Extensions.Azure;

/// <summary>Adds <see cref="EventSubscriptionClient"/> to the Azure clients of an application.</summary>
public static class EventSubscriptionClientBuilderExtensions
{
    /// <summary>Registers a client. If the endpoint in its options is http, it gets no tokens.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    public static IAzureClientBuilder<EventSubscriptionClient, EventSubscriptionClientOptions>
        AddEventSubscriptionClient<TBuilder>(this TBuilder builder, string workspaceResourceId)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<EventSubscriptionClient, EventSubscriptionClientOptions>(
            (options, credential) => options.NeedsCredential
                ? new EventSubscriptionClient(workspaceResourceId, credential, options)
                : new EventSubscriptionClient(workspaceResourceId, options));

    /// <summary>Registers a client from configuration, such as <c>{ "workspaceResourceId": "/subscriptions/..." }</c>.
    /// </summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <typeparam name="TConfiguration">The configuration's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="configuration">The client's section.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    [RequiresUnreferencedCode("Binding a configuration to a client uses reflection.")]
    [RequiresDynamicCode("Binding a configuration to a client uses reflection.")]
    public static IAzureClientBuilder<EventSubscriptionClient, EventSubscriptionClientOptions>
        AddEventSubscriptionClient<TBuilder, TConfiguration>(this TBuilder builder, TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<EventSubscriptionClient, EventSubscriptionClientOptions>(configuration);
}
