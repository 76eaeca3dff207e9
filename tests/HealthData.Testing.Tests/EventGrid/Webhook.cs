using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Testing.Tests.EventGrid;

/// <summary>A webhook on a loopback port that agrees to subscriptions, unless told otherwise, and keeps what
/// arrives.</summary>
internal sealed class Webhook : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<Received> _received = [];

    private Webhook()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>Gives the status for the nth delivery, from 0.</summary>
    public Func<int, int> Status { get; set; } = _ => 200;

    /// <summary>Answers the validation and OPTIONS requests.</summary>
    public Func<HttpContext, string, Task> Validate { get; set; } = AgreeAsync;

    public IReadOnlyList<Received> Deliveries => Where(received => received.Kind == "Notification");

    public IReadOnlyList<Received> Questions => Where(received => received.Kind != "Notification");

    public static async Task<Webhook> StartAsync()
    {
        var webhook = new Webhook();
        await webhook._app.StartAsync();
        var address = webhook._app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First();
        webhook.Address = new Uri(new Uri(address), "events");
        return webhook;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static Task AgreeAsync(HttpContext context, string body)
    {
        if (context.Request.Method == "OPTIONS")
        {
            context.Response.Headers["WebHook-Allowed-Origin"] = "*";
            return Task.CompletedTask;
        }

        var code = JsonDocument.Parse(body).RootElement[0].GetProperty("data").GetProperty("validationCode");
        return context.Response.WriteAsync($$"""{"validationResponse":"{{code.GetString()}}"}""");
    }

    private IReadOnlyList<Received> Where(Func<Received, bool> predicate)
    {
        lock (_received)
        {
            return [.. _received.Where(predicate)];
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var kind = headers.GetValueOrDefault("aeg-event-type") ?? context.Request.Method;
        var number = Deliveries.Count;
        lock (_received)
        {
            _received.Add(new Received(kind, headers, body));
        }

        if (kind == "Notification")
        {
            context.Response.StatusCode = Status(number);
        }
        else
        {
            await Validate(context, body);
        }
    }

    internal sealed record Received(string Kind, Dictionary<string, string> Headers, string Body);
}
