using Azure.Core.Extensions;
using HealthData.Management;

namespace Microsoft.Extensions.Azure;

/// <summary>Adds <see cref="WorkspaceClient"/> to the Azure clients of an application.</summary>
public static class WorkspaceClientBuilderExtensions
{
    /// <summary>Registers a client. If the endpoint in its options is http, it gets no tokens.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    public static IAzureClientBuilder<WorkspaceClient, WorkspaceClientOptions> AddWorkspaceClient<TBuilder>(
        this TBuilder builder, string workspaceResourceId)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<WorkspaceClient, WorkspaceClientOptions>(
            (options, credential) => options.NeedsCredential
                ? new WorkspaceClient(workspaceResourceId, credential, options)
                : new WorkspaceClient(workspaceResourceId, options));

    /// <summary>Registers a client from configuration, such as <c>{ "workspaceResourceId": "/subscriptions/..." }</c>.
    /// </summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <typeparam name="TConfiguration">The configuration's type.</typeparam>
    /// <param name="builder">The builder, from <c>AddAzureClients</c>.</param>
    /// <param name="configuration">The client's section.</param>
    /// <returns>A builder for the client's name, credential and options.</returns>
    [RequiresUnreferencedCode("Binding a configuration to a client uses reflection.")]
    [RequiresDynamicCode("Binding a configuration to a client uses reflection.")]
    public static IAzureClientBuilder<WorkspaceClient, WorkspaceClientOptions>
        AddWorkspaceClient<TBuilder, TConfiguration>(this TBuilder builder, TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<WorkspaceClient, WorkspaceClientOptions>(configuration);
}
