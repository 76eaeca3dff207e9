#if NET10_0_OR_GREATER
using System.Net.Http.Headers;
using System.Text;
using HealthData.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.AotSmoke.Events;

/// <summary>The webhook as an endpoint of ASP.NET Core.</summary>
internal static class WebhookApp
{
    private const string Key = "x-key";

    /// <summary>Sends an event twice, and gives the status and how often it was handled.</summary>
    /// <param name="json">The event.</param>
    /// <param name="needsToken">Whether the endpoint needs a token, which the request doesn't have.</param>
    public static async Task<(int Status, int Handled)> PostTwiceAsync(string json, bool needsToken)
    {
        var handled = 0;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var events = builder.Services
            .AddHealthDataEvents(options => options.Secrets.Add(WebhookSecret.InHeader(Key, "right")))
            .On<FhirResourceEvent>((_, _) => Task.FromResult(Interlocked.Increment(ref handled)));
        if (needsToken)
        {
            events.RequireEventGridToken("9f4a1c52-7d0b-4c39-9a43-0d5f5a2f4a11", "api://hook");
        }

        await using var app = builder.Build();
        app.MapHealthDataEvents("/events");
        await app.StartAsync();
        using var client = new HttpClient { DefaultRequestHeaders = { { Key, "right" } } };
        var status = 0;
        for (var i = 0; i < 2; i++)
        {
            using var content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var response = await client.PostAsync(new Uri(app.Urls.First() + "/events"), content);
            status = (int)response.StatusCode;
        }

        return (status, handled);
    }
}
#endif
