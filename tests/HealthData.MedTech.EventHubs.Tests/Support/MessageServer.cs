namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>An event hub on loopback over plain http, which takes messages.</summary>
internal sealed class MessageServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _lock = new();
    private readonly List<ReceivedBatch> _received = [];

    private MessageServer(WebApplication app) => _app = app;

    /// <summary>Gets or sets what answers a request: the status.</summary>
    public Func<ReceivedBatch, int> Answer { get; set; } = _ => StatusCodes.Status201Created;

    /// <summary>Gets or sets what is done before a request is answered.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public Uri Endpoint => new(_app.Urls.First() + "/devices");

    public IReadOnlyList<ReceivedBatch> Received
    {
        get
        {
            lock (_lock)
            {
                return [.. _received];
            }
        }
    }

    public static async Task<MessageServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new MessageServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var received = new ReceivedBatch(
            $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}",
            context.Request.ContentType ?? "",
            Encoding.UTF8.GetString(body.ToArray()));
        lock (_lock)
        {
            _received.Add(received);
            context.Response.StatusCode = Answer(received);
            received.Status = context.Response.StatusCode;
        }

        await Before();
    }
}
