using HealthData.Events;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="EventSubscriptionClient"/> to a service collection.</summary>
public static class EventSubscriptionClientServiceCollectionExtensions
{
    private const string ClientName = "HealthData.Events";

    /// <summary>
    /// Registers one <see cref="EventSubscriptionClient"/> whose connections come from <c>IHttpClientFactory</c> under
    /// the name <c>HealthData.Events</c>: no redirects, no overall timeout, none of the factory's loggers, which print
    /// paths.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace.</param>
    /// <param name="credential">Where tokens come from; null for a <see cref="TokenCredential"/> that is registered,
    /// where the endpoint is https and the options have no authentication; otherwise for none.</param>
    /// <param name="configure">Changes the options; null for the defaults. A transport set here wins.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentException">The collection is null, or the id is null or empty.</exception>
    public static IServiceCollection AddEventSubscriptionClient(
        this IServiceCollection services,
        string workspaceResourceId,
        TokenCredential? credential = null,
        Action<EventSubscriptionClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(workspaceResourceId);
        var transport = FactoryTransport.Register(services, ClientName);
        return services.AddSingleton(
            provider => transport.Create<EventSubscriptionClient, EventSubscriptionClientOptions>(
                provider,
                static options => options.NeedsCredential,
                credential,
                configure,
                (token, options) => token is null
                    ? new EventSubscriptionClient(workspaceResourceId, options)
                    : new EventSubscriptionClient(workspaceResourceId, token, options)));
    }
}
