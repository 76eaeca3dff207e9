using HealthData.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Quickstart;

/// <summary>A webhook that gets the events of a workspace while the other walks go on.</summary>
internal sealed class EventWalk : IAsyncDisposable
{
    private const string Key = "X-Events-Key";

    private readonly string _secret = Guid.NewGuid().ToString();
    private readonly WebApplication _app;
    private int _resources;
    private int _images;

    private EventWalk()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services
            .AddHealthDataEvents(options =>
            {
                options.Workspaces.Add("fake");
                options.Secrets.Add(WebhookSecret.InHeader(Key, _secret));
                options.ValidationHosts.Add("127.0.0.1:*");
            })
            .On<FhirResourceCreatedEvent>((_, _) => Count(ref _resources))
            .On<DicomImageCreatedEvent>((_, _) => Count(ref _images));
        _app = builder.Build();
        _app.MapHealthDataEvents("/events");
    }

    /// <summary>Starts the webhook, and subscribes it.</summary>
    public static async Task<EventWalk> StartAsync(FakeWorkspace workspace, CancellationToken cancellationToken)
    {
        var walk = new EventWalk();
        await walk._app.StartAsync(cancellationToken);
        var options = new FakeEventSubscriptionOptions
        {
            Headers = { [Key] = walk._secret },
            MaxEventsPerBatch = 100,
            DuplicateRate = 0.1,
        };
        var webhook = new Uri(walk._app.Urls.First() + "/events");
        await workspace.EventGrid.SubscribeAsync("quickstart", webhook, options, cancellationToken);
        AnsiConsole.MarkupLineInterpolated($"A webhook for events is listening on [blue]{webhook}[/].");
        return walk;
    }

    /// <summary>Waits for the events, and tells whether there was one for each resource and each image.</summary>
    public async Task<bool> EndAsync(FakeWorkspace workspace, CancellationToken cancellationToken)
    {
        await workspace.EventGrid.WaitForIdleAsync(cancellationToken);
        var deliveries = workspace.EventGrid.Subscriptions[0].Deliveries;
        var table = new Table().AddColumns("Step", "Result").Border(TableBorder.Rounded);
        table.AddRow("Delivered", $"{deliveries.Sum(delivery => delivery.Count)} events, some of them twice");
        table.AddRow("Handled: resource created", $"{_resources} of {workspace.Fhir.Count}");
        table.AddRow("Handled: image created", $"{_images} of {workspace.Dicom.Count}");
        AnsiConsole.Write(table);
        return _resources == workspace.Fhir.Count && _images == workspace.Dicom.Count;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task Count(ref int count)
    {
        Interlocked.Increment(ref count);
        return Task.CompletedTask;
    }
}
