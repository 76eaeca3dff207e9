using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>The endpoint that receives events.</summary>
public static class HealthDataEventsEndpointRouteBuilderExtensions
{
    /// <summary>Maps the webhook that <c>AddHealthDataEvents</c> registered.</summary>
    /// <param name="endpoints">The routes.</param>
    /// <param name="pattern">The path of the webhook, such as <c>/events</c>.</param>
    /// <returns>A builder of the endpoint. Authorization of your own doesn't apply to it: its callers have a token of
    /// Event Grid's or a secret.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddHealthDataEvents</c> wasn't called, or anyone could send
    /// events: there is neither a secret nor a required token, and
    /// <see cref="EventWebhookOptions.AllowAnonymous"/> isn't set.</exception>
    public static IEndpointConventionBuilder MapHealthDataEvents(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var services = endpoints.ServiceProvider;
        var webhook = services.GetService<EventWebhook>()
            ?? throw new InvalidOperationException("Call AddHealthDataEvents on the services first.");
        var options = services.GetRequiredService<IOptions<EventWebhookOptions>>().Value;
        var needsToken = services.GetService<TokenRequirement>() is not null;
        if (!needsToken && options.Secrets.Count == 0 && !options.AllowAnonymous)
        {
            throw new InvalidOperationException(
                "Anyone could send events: call RequireEventGridToken, add a secret, or set AllowAnonymous.");
        }

        var endpoint = new EventEndpoint(webhook, needsToken, services.GetService<IHostApplicationLifetime>());
        return endpoints
            .MapMethods(pattern, [HttpMethods.Post, HttpMethods.Options], endpoint.AnswerAsync)
            .AllowAnonymous();
    }
}
