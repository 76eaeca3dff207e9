using HealthData.Dicom;
using HealthData.Fhir.R4;
using HealthData.Testing;

namespace EventsWebApp;

/// <summary>A run against a fake workspace in this process, whose Event Grid delivers some events twice.</summary>
internal sealed class Demo
{
    private const int Images = 5;
    private const string Secret = "only for the demo";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("events-web-app-");

    public Demo(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Events:Workspace"] = "fake",
            ["Events:Secret"] = Secret,
            ["Events:Queue"] = _folder.FullName,
            ["Logging:LogLevel:Microsoft"] = "Warning",
        });

        // The validation URLs of the fake Event Grid are on this machine.
        builder.Services.Configure<EventWebhookOptions>(options => options.ValidationHosts.Add("127.0.0.1:*"));
    }

    /// <summary>Creates resources and images, and tells whether each led to one call of a handler.</summary>
    public async Task<bool> RunAsync(WebApplication app)
    {
        await app.StartAsync();
        await using var workspace = await FakeWorkspace.StartAsync();
        var subscription = await workspace.EventGrid.SubscribeAsync(
            "web-app",
            new Uri(app.Urls.First() + "/events"),
            new FakeEventSubscriptionOptions { Headers = { ["X-Events-Key"] = Secret }, DuplicateRate = 0.5 });

        await workspace.CreateFhirClient().CreateAsync(new Patient { Active = true });
        await workspace.CreateDicomClient().StoreAsync(
            CtPhantom.CreateSeries(Images).Select(slice => InstanceContent.FromBytes(slice.Content)));
        await workspace.EventGrid.WaitForIdleAsync();

        var handlers = app.Services.GetRequiredService<Handlers>();
        for (var wait = 0; wait < 100 && _folder.EnumerateFiles().Any(); wait++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        Console.WriteLine($"Deliveries: {subscription.Deliveries.Count}");
        Console.WriteLine($"Handled: {handlers.Counts.Resources} resource and {handlers.Counts.Images} images");
        await app.StopAsync();
        _folder.Delete(recursive: true);
        return handlers.Counts == (1, Images);
    }
}
