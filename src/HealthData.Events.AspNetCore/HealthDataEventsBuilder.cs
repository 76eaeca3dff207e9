namespace HealthData.Events.AspNetCore;

/// <summary>A builder of what an application does with events.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class HealthDataEventsBuilder
{
    internal HealthDataEventsBuilder(IServiceCollection services) => Services = services;

    /// <summary>Gets the service collection.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Requires a token that Event Grid got from Microsoft Entra ID for this application.</summary>
    /// <param name="tenantId">The id of the tenant: <c>azureActiveDirectoryTenantId</c> of the subscription.</param>
    /// <param name="applicationId">The application's id or its URI:
    /// <c>azureActiveDirectoryApplicationIdOrUri</c>.</param>
    /// <param name="configure">Changes how tokens are checked, such as the authority of another cloud; null for no
    /// changes.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public HealthDataEventsBuilder RequireEventGridToken(
        string tenantId, string applicationId, Action<JwtBearerOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        ArgumentException.ThrowIfNullOrEmpty(applicationId);
        Services.AddAuthentication().AddJwtBearer(EventGridTokens.Scheme, options =>
        {
            EventGridTokens.Configure(options, tenantId, applicationId);
            configure?.Invoke(options);
        });
        Services.AddSingleton<TokenRequirement>();
        return this;
    }

    /// <summary>Adds a handler. An event whose handler throws is delivered again.</summary>
    /// <typeparam name="TEvent">The events that it handles: all of this type and of the types derived from
    /// it.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is null.</exception>
    public HealthDataEventsBuilder On<TEvent>(Func<TEvent, CancellationToken, Task> handler)
        where TEvent : HealthDataEvent
    {
        ArgumentNullException.ThrowIfNull(handler);
        Services.Configure<EventWebhookOptions>(options => options.Dispatch.On(handler));
        return this;
    }

    /// <summary>Adds a handler that decides what becomes of the event.</summary>
    /// <typeparam name="TEvent">The events that it handles: all of this type and of the types derived from
    /// it.</typeparam>
    /// <param name="handler">The handler. It finds the services of the request in
    /// <see cref="EventContext.Services"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is null.</exception>
    public HealthDataEventsBuilder On<TEvent>(Func<TEvent, EventContext, CancellationToken, Task<EventResult>> handler)
        where TEvent : HealthDataEvent
    {
        ArgumentNullException.ThrowIfNull(handler);
        Services.Configure<EventWebhookOptions>(options => options.Dispatch.On(handler));
        return this;
    }
}
