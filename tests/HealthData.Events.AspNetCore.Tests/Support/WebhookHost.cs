namespace HealthData.Events.AspNetCore.Tests.Support;

/// <summary>An application on Kestrel with the webhook at <c>/events</c>, which notes what it handles.</summary>
internal sealed class WebhookHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebhookHost(WebApplication app, ConcurrentQueue<HealthDataEvent> handled)
    {
        _app = app;
        Handled = handled;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public ConcurrentQueue<HealthDataEvent> Handled { get; }

    public HttpClient Client { get; }

    public static async Task<WebhookHost> StartAsync(
        Action<EventWebhookOptions>? configure = null,
        Action<HealthDataEventsBuilder>? build = null,
        Action<IServiceCollection>? services = null)
    {
        var handled = new ConcurrentQueue<HealthDataEvent>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        services?.Invoke(builder.Services);
        var events = builder.Services.AddHealthDataEvents(configure);
        build?.Invoke(events);
        events.On<HealthDataEvent>((item, _) =>
        {
            handled.Enqueue(item);
            return Task.CompletedTask;
        });
        var app = builder.Build();
        app.MapHealthDataEvents("/events");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WebhookHost(app, handled);
    }

    public Task<HttpResponseMessage> PostAsync(
        string body, string contentType = "application/json", Action<HttpRequestMessage>? change = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return SendAsync(HttpMethod.Post, content, change);
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, HttpContent? content = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, "/events") { Content = content };
        change?.Invoke(request);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
