using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The registration of event handlers in a service collection.</summary>
public static class HealthDataEventsServiceCollectionExtensions
{
    /// <summary>Registers an <see cref="EventWebhook"/>, which <c>MapHealthDataEvents</c> makes an endpoint.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Changes the options; null for the defaults. A <see cref="StateStore"/> that is
    /// registered remembers handled events unless the options have one.</param>
    /// <returns>A builder that takes the handlers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static HealthDataEventsBuilder AddHealthDataEvents(
        this IServiceCollection services, Action<EventWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<EventWebhookOptions>().Configure(options => configure?.Invoke(options));
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<EventWebhookOptions>>().Value;
            options.Dispatch.Store ??= provider.GetService<StateStore>();
            var logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger("HealthData.Events");
            options.Dispatch.Failed +=
                (item, exception) => EventLog.Failed(logger, item.Type, exception.GetType().FullName);
            return new EventWebhook(options);
        });
        return new HealthDataEventsBuilder(services);
    }
}
