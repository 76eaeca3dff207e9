using System.Net.Http;
using System.Text.Json;
using HealthData.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.Benchmarks.Events;

/// <summary>
/// Events a second through the webhook, with a secret or a token, a handler, and memory of duplicates, over those
/// through a bare endpoint that reads the body with <c>JsonDocument</c>. One event comes with each request.
/// </summary>
internal sealed class WebhookFigure(string id, string goal, bool needsToken) : Figure("events", id, goal)
{
    private const int Rounds = 31;
    private const int Events = 4_000;
    private const int Senders = 8;
    private const string Key = "x-webhook-key";

    private int _seed = 1;
    private int _handled;

    public override async Task<double> MeasureAsync()
    {
        await using var webhook = await StartWebhookAsync();
        await using var bare = await StartBareAsync();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add(Key, "secret");
        client.DefaultRequestHeaders.Authorization = needsToken ? new("Bearer", WebhookToken.Issue()) : null;
        var ratio = await Interleaved.MedianRatioAsync(
            Rounds, warmups: 10, () => RateOfAsync(client, webhook), () => RateOfAsync(client, bare));
        return _handled == 2 * (Rounds + 10) * Events
            ? ratio
            : throw new InvalidOperationException($"{_handled} events were handled.");
    }

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    private async Task<WebApplication> StartWebhookAsync()
    {
        var builder = Builder();
        var events = builder.Services.AddHealthDataEvents(options =>
            {
                options.Workspaces.Add("contoso");
                if (!needsToken)
                {
                    options.Secrets.Add(WebhookSecret.InHeader(Key, "secret"));
                }
            })
            .On<HealthDataEvent>((_, _) =>
            {
                Interlocked.Increment(ref _handled);
                return Task.CompletedTask;
            });
        if (needsToken)
        {
            events.RequireEventGridToken(
                WebhookToken.Tenant,
                WebhookToken.Audience,
                options => options.Configuration = WebhookToken.Configuration);
        }

        var app = builder.Build();
        app.MapHealthDataEvents("/");
        await app.StartAsync();
        return app;
    }

    // An application of its own, so that nothing checks tokens there.
    private async Task<WebApplication> StartBareAsync()
    {
        var app = Builder().Build();
        app.MapPost("/", async context =>
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body);
            Interlocked.Increment(ref _handled);
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await app.StartAsync();
        return app;
    }

    private async Task<double> RateOfAsync(HttpClient client, WebApplication app)
    {
        var address = new Uri(app.Urls.First());
        var bodies = EventBodies.Make(Events, _seed++);
        var next = -1;
        var seconds = await Interleaved.SecondsAsync(() => Task.WhenAll(Enumerable.Range(0, Senders).Select(
            async _ =>
            {
                for (int i; (i = Interlocked.Increment(ref next)) < bodies.Length;)
                {
                    using var content = new ReadOnlyMemoryContent(bodies[i]);
                    content.Headers.ContentType = new("application/json");
                    using var response = await client.PostAsync(address, content);
                    response.EnsureSuccessStatusCode();
                }
            })));
        return Events / seconds;
    }
}
