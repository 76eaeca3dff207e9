using System.Net;
using HealthData.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HealthData.Tool.Events;

/// <summary>A web application on this machine that prints what its webhook receives.</summary>
internal static class ListeningApp
{
    public const string Path = "/events";

    private static readonly TimeSpan ShutdownTime = TimeSpan.FromMilliseconds(250);

    public static WebApplication Create(int port, EventPrinter printer, Action<EventWebhookOptions> configure)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime);
        builder.Services.AddHealthDataEvents(options =>
        {
            // Each delivery is shown as it comes, late and double ones too.
            options.Queue = printer.PrintAsync;
            options.ValidationHosts.Add("127.0.0.1:*");
            configure(options);
        });
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            context.Response.OnCompleted(() =>
            {
                printer.NoteResponse();
                return Task.CompletedTask;
            });
            await next(context);
            Tell(context, printer);
        });
        app.MapHealthDataEvents(Path);
        return app;
    }

    private static void Tell(HttpContext context, EventPrinter printer)
    {
        var status = context.Response.StatusCode;
        if (status != StatusCodes.Status200OK)
        {
            printer.Tell(string.Create(CultureInfo.InvariantCulture, $"Refused a request with the status {status}."));
        }
        else if (HttpMethods.IsOptions(context.Request.Method)
            || context.Request.Headers["aeg-event-type"] == "SubscriptionValidation")
        {
            printer.Tell("Agreed to a subscription.");
        }
    }
}
