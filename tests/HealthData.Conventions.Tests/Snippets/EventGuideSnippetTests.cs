using HealthData.Core;
using HealthData.Events;
using HealthData.Fhir.R4;
using HealthData.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>Runs the code of docs/events.md.</summary>
public sealed class EventGuideSnippetTests
{
    private const string Key = "right";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Reading_what_an_event_tells_of()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: None);
        var client = workspace.CreateFhirClient();
        var created = await client.CreateAsync(new Patient { Active = true }, cancellationToken: None);

        await EventGuideSnippets.ReadAsync(
            Resource<FhirResourceCreatedEvent>("Patient", created.Id!, 1, workspace.FhirEndpoint.AbsoluteUri), client);
        await EventGuideSnippets.ReadAsync(
            Resource<FhirResourceCreatedEvent>("Patient", created.Id!, 1, "other.example"), client);

        Assert.Equal(["POST", "GET"], workspace.Requests.Select(request => request.Method));
    }

    [Theory]
    [InlineData("Patient", 2, 200, 1)]
    [InlineData("Patient", 1, 503, 1)]
    [InlineData("Group", 1, 200, 0)]
    public async Task Deciding_by_the_result_of_a_service(string type, int version, int status, int updates)
    {
        var index = new EventGuideSnippets.PatientIndex();
        await using var app = await StartAsync(
            options => options.AllowAnonymous = true, EventGuideSnippets.Decide, index);
        using var client = new HttpClient();
        using var content = new ByteArrayContent(
            Resource<FhirResourceCreatedEvent>(type, "p", version, "h.example").ToBinaryData().ToArray())
        {
            Headers = { ContentType = new("application/json") },
        };

        using var response = await client.PostAsync(app.Urls.First() + "/events", content, None);

        Assert.Equal((status, updates), ((int)response.StatusCode, index.Updates.Count));
    }

    [Fact]
    public void Taking_late_events()
    {
        var options = new EventWebhookOptions();
        EventGuideSnippets.TakeLate(options);
        Assert.Equal(LateEventPolicy.HandOver, options.Dispatch.LateEvents);
    }

    [Fact]
    public async Task Writing_to_a_queue_and_reading_it()
    {
        var messages = new EventGuideSnippets.Messages();
        var options = new EventWebhookOptions();
        EventGuideSnippets.Queue(options, messages);
        var image = HealthDataEvent.Parse(
            HealthDataEventType.DicomImageCreated,
            new BinaryData("""
                {"serviceHostName":"h.example","imageStudyInstanceUid":"1","imageSeriesInstanceUid":"2",
                "imageSopInstanceUid":"3","sequenceNumber":4}
                """),
            "id",
            "source");
        await options.Queue!([image], None);
        List<string> indexed = [];

        var result = await EventGuideSnippets.ReadQueueAsync(
            Assert.Single(messages.Sent),
            new MemoryStateStore(),
            uid =>
            {
                indexed.Add(uid);
                return Task.CompletedTask;
            });

        Assert.Equal(EventResult.Done, result);
        Assert.Equal(["1"], indexed);
    }

    [Theory]
    [InlineData(FakeEventSchema.EventGrid, false)]
    [InlineData(FakeEventSchema.CloudEvents, false)]
    [InlineData(FakeEventSchema.EventGrid, true)]
    [InlineData(FakeEventSchema.CloudEvents, true)]
    public async Task Mapping_the_webhook_by_hand(FakeEventSchema schema, bool confirms)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: None);
        var handled = 0;
        var options = new EventWebhookOptions { ConfirmsByUrl = confirms, Transport = workspace.Transport };
        options.Secrets.Add(WebhookSecret.InHeader("x-webhook-key", Key));
        EventGuideSnippets.AllowFake(options);
        options.Dispatch.On<FhirResourceCreatedEvent>((_, _) => Task.FromResult(Interlocked.Increment(ref handled)));
        await using var app = Builder().Build();
        EventGuideSnippets.Map(app, new EventWebhook(options));
        await app.StartAsync(None);

        var subscription = await workspace.EventGrid.SubscribeAsync(
            "test",
            new Uri(app.Urls.First() + "/events"),
            new FakeEventSubscriptionOptions { Schema = schema, Headers = { ["x-webhook-key"] = Key } },
            None);
        while (subscription.State is var state && state != FakeEventSubscriptionState.Succeeded)
        {
            Assert.Equal((true, FakeEventSubscriptionState.AwaitingManualAction), (confirms, state));
            await Task.Delay(1, None);
        }

        await workspace.CreateFhirClient().CreateAsync(new Patient(), cancellationToken: None);
        await workspace.EventGrid.WaitForIdleAsync(None);

        Assert.Equal((1, 200), (handled, Assert.Single(subscription.Deliveries).Status));
    }

    [Fact]
    public async Task Testing_with_the_fake_workspace()
    {
        List<string> handled = [];
        await using var app = await StartAsync(
            options =>
            {
                options.Secrets.Add(WebhookSecret.InHeader("x-webhook-key", Key));
                EventGuideSnippets.AllowFake(options);
            },
            events => events.On<FhirResourceCreatedEvent>((created, _) =>
            {
                handled.Add(created.ResourceType);
                return Task.CompletedTask;
            }));

        await EventGuideSnippets.SubscribeAsync(new Uri(app.Urls.First() + "/events"), Key);

        Assert.Equal(["Patient"], handled);
    }

    [Fact]
    public void Reading_dead_letters() => EventGuideSnippets.ReadDeadLetters(new BinaryData(
        """[{"id":"1","eventType":"a","deadLetterReason":"MaxDeliveryAttemptsExceeded","deliveryAttempts":30}]"""));

    private static T Resource<T>(string type, string id, long version, string account)
        where T : HealthDataEvent => Assert.IsType<T>(HealthDataEvent.Parse(
            HealthDataEventType.FhirResourceCreated,
            new BinaryData($$"""
                {"resourceType":"{{type}}","resourceFhirAccount":"{{account}}","resourceFhirId":"{{id}}",
                "resourceVersionId":{{version}}}
                """),
            "id",
            "source"));

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    private static async Task<WebApplication> StartAsync(
        Action<EventWebhookOptions> configure,
        Action<Events.AspNetCore.HealthDataEventsBuilder> build,
        EventGuideSnippets.PatientIndex? index = null)
    {
        var builder = Builder();
        builder.Services.AddSingleton(index ?? new EventGuideSnippets.PatientIndex());
        build(builder.Services.AddHealthDataEvents(configure));
        var app = builder.Build();
        app.MapHealthDataEvents("/events");
        await app.StartAsync(None);
        return app;
    }
}
