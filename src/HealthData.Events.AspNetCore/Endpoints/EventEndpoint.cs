using Microsoft.Extensions.Hosting;

namespace HealthData.Events.AspNetCore;

/// <summary>Answers requests of ASP.NET Core by a webhook.</summary>
internal sealed class EventEndpoint(EventWebhook webhook, bool needsToken, IHostApplicationLifetime? lifetime)
{
    public async Task AnswerAsync(HttpContext context)
    {
        // The question of CloudEvents is not known to carry a token, and tells nothing.
        if (needsToken && !HttpMethods.IsOptions(context.Request.Method)
            && await EventGridTokens.CheckAsync(context).ConfigureAwait(false) is { } refused)
        {
            context.Response.StatusCode = refused;
            if (refused == StatusCodes.Status401Unauthorized)
            {
                context.Response.Headers.WWWAuthenticate = JwtBearerDefaults.AuthenticationScheme;
            }

            return;
        }

        var request = context.Request;
        var facts = new WebhookRequest(
            request.Method,
            request.Body,
            name => request.Headers.TryGetValue(name, out var value) ? value.ToString() : null,
            name => request.Query.TryGetValue(name, out var value) ? value.ToString() : null)
        {
            Services = context.RequestServices,
        };
        var answer = await webhook.HandleAsync(facts, context.RequestAborted).ConfigureAwait(false);
        await WriteAsync(context.Response, answer).ConfigureAwait(false);
    }

    private async Task WriteAsync(HttpResponse response, WebhookResponse answer)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.NeedsConfirmation)
        {
            response.OnCompleted(() => answer.ConfirmAsync(lifetime?.ApplicationStopping ?? default));
        }

        response.ContentLength = answer.Body?.ToMemory().Length ?? 0;
        if (answer.Body is { } body)
        {
            response.ContentType = "application/json";
            await response.Body.WriteAsync(body.ToMemory()).ConfigureAwait(false);
        }
    }
}
