using System.Collections.Concurrent;
using Azure.Messaging;
using EventsFunction;
using HealthData.Core.Tests.Support;
using HealthData.Events;
using HealthData.Events.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HealthData.FirstLines.Tests;

/// <summary>The first lines of whoever reacts to events.</summary>
public sealed class EventTests
{
    private const string Secret = "x-test-key";

    [Fact]
    public async Task Webhook_hands_over_an_event_again_if_the_handler_threw()
    {
        const string tenantId = "9f4a1c52-7d0b-4c39-9a43-0d5f5a2f4a11";
        const string applicationId = "api://hook";
        var calls = new ConcurrentQueue<string>();
        Task IndexAsync(string studyInstanceUid, CancellationToken token)
        {
            calls.Enqueue(studyInstanceUid);
            return calls.Count == 1 ? Task.FromException(new IOException()) : Task.CompletedTask;
        }

        var builder = Quiet();
        builder.Services.AddHealthDataEvents(options => options.Workspaces.Add("fake"))
            .RequireEventGridToken(tenantId, applicationId)
            .On<DicomImageCreatedEvent>((image, token) => IndexAsync(image.StudyInstanceUid, token));
        await using var strict = builder.Build();
        strict.MapHealthDataEvents("/events");

        // The same with a secret, since no token of Event Grid's can be had here.
        builder = Quiet();
        builder.Services.AddHealthDataEvents(options =>
            {
                options.Workspaces.Add("fake");
                options.Secrets.Add(WebhookSecret.InHeader(Secret, "right"));
                options.ValidationHosts.Add("127.0.0.1:*");
            })
            .On<DicomImageCreatedEvent>((image, token) => IndexAsync(image.StudyInstanceUid, token));
        await using var app = builder.Build();
        app.MapHealthDataEvents("/events");

        var time = new ManualTime { HoldsDelays = true };
        await using var workspace = await FakeWorkspace.StartAsync(
            new FakeWorkspaceOptions { UseHttps = false, TimeProvider = time }, Scans.Token);
        await strict.StartAsync(Scans.Token);
        await app.StartAsync(Scans.Token);
        var refused = await SubscribeAsync(workspace, "strict", strict);
        var subscription = await SubscribeAsync(workspace, "app", app);
        await workspace.CreateDicomClient().StoreAsync(
            InstanceContent.FromBytes(CtPhantom.CreateSeries(1, 16)[0].Content), cancellationToken: Scans.Token);
        await workspace.EventGrid.WaitForIdleAsync(Scans.Token);
        Assert.Equal(503, Assert.Single(subscription.Deliveries).Status);

        time.Advance(TimeSpan.FromSeconds(30));
        await workspace.EventGrid.WaitForIdleAsync(Scans.Token);

        Assert.Equal(FakeEventSubscriptionState.Failed, refused.State);
        Assert.Equal([503, 200], subscription.Deliveries.Select(delivery => delivery.Status));
        Assert.Equal(2, calls.Count);
        Assert.Single(calls.Distinct());
    }

    [Fact]
    public async Task Event_in_a_function_has_its_class()
    {
        List<string> calls = [];
        Task RefreshAsync(string id) => Note($"refresh {id}");
        Task ForgetAsync(string uid) => Note($"forget {uid}");

        foreach (var cloudEvent in CloudEvents())
        {
            switch (HealthDataEvent.FromCloudEvent(cloudEvent))
            {
                case FhirResourceUpdatedEvent updated: await RefreshAsync(updated.ResourceId); break;
                case DicomImageDeletedEvent image: await ForgetAsync(image.SopInstanceUid); break;
            }
        }

        Assert.Equal(["refresh p", "forget 3"], calls);

        Task Note(string call)
        {
            calls.Add(call);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Function_of_the_sample_handles_each_event_once()
    {
        var handlers = new Handlers();
        var options = new EventDispatcherOptions();
        handlers.AddTo(options);
        var functions = new EventFunctions(new EventDispatcher(options));

        foreach (var cloudEvent in CloudEvents().Concat(CloudEvents()))
        {
            var message = HealthDataEvent.FromCloudEvent(cloudEvent).ToBinaryData();
            await functions.HandleAsync(message, Scans.Token);
        }

        Assert.Equal(2, handlers.Count);
    }

    [Theory]
    [InlineData(EventResult.Poison)]
    [InlineData(EventResult.RetryLater)]
    public async Task Function_of_the_sample_throws_for_an_event_that_was_not_handled(EventResult result)
    {
        var options = new EventDispatcherOptions();
        options.On<HealthDataEvent>((_, _, _) => Task.FromResult(result));
        var functions = new EventFunctions(new EventDispatcher(options));
        var message = HealthDataEvent.FromCloudEvent(CloudEvents()[0]).ToBinaryData();

        await Assert.ThrowsAsync<InvalidOperationException>(() => functions.HandleAsync(message, Scans.Token));
        await Assert.ThrowsAsync<EventFormatException>(
            () => functions.HandleAsync(BinaryData.FromString("{}"), Scans.Token));
    }

    [Fact]
    public async Task Webhook_is_subscribed_to_new_images_and_handles_one()
    {
        var calls = new ConcurrentQueue<string>();
        var builder = Quiet();
        builder.Services.AddHealthDataEvents(options =>
            {
                options.Workspaces.Add("fake");
                options.Secrets.Add(WebhookSecret.InQuery("code", "right"));
                options.ValidationHosts.Add("127.0.0.1:*");
            })
            .On<DicomImageCreatedEvent>((image, token) =>
            {
                calls.Enqueue(image.StudyInstanceUid);
                return Task.CompletedTask;
            });
        await using var app = builder.Build();
        app.MapHealthDataEvents("/events");
        await app.StartAsync(Scans.Token);
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Scans.Token);
        var (workspaceResourceId, credential) = (workspace.Management.ResourceId, workspace.Credential);
        var (dicomEndpoint, webhookUri) = (workspace.DicomEndpoint, new Uri(app.Urls.First() + "/events?code=right"));
        var options = new EventSubscriptionClientOptions
        {
            Endpoint = workspace.ManagementEndpoint,
            Transport = workspace.Transport,
        };

        var subscriptions = new EventSubscriptionClient(workspaceResourceId, credential, options);
        await subscriptions.CreateOrUpdateAsync(WaitUntil.Completed, "new-images",
            EventSubscription.NewImages(dicomEndpoint, new WebhookDestination(webhookUri)));

        var slice = CtPhantom.CreateSeries(1, 16)[0];
        await workspace.CreateDicomClient().StoreAsync(
            InstanceContent.FromBytes(slice.Content), cancellationToken: Scans.Token);
        await workspace.EventGrid.WaitForIdleAsync(Scans.Token);
        Assert.Equal([slice.StudyInstanceUid], calls);

        await subscriptions.DeleteAsync(WaitUntil.Completed, "new-images", Scans.Token);
        await workspace.CreateDicomClient().DeleteStudyAsync(slice.StudyInstanceUid, Scans.Token);
        await workspace.CreateDicomClient().StoreAsync(
            InstanceContent.FromBytes(slice.Content), cancellationToken: Scans.Token);
        Assert.Empty(await subscriptions.GetAllAsync(Scans.Token).ToListAsync(Scans.Token));
        Assert.Empty(workspace.EventGrid.Subscriptions);
        Assert.Single(calls);
    }

    private static CloudEvent[] CloudEvents() =>
    [
        new(
            "source",
            HealthDataEventType.FhirResourceUpdated,
            new BinaryData("""
                {"resourceType":"Patient","resourceFhirAccount":"h.example","resourceFhirId":"p","resourceVersionId":2}
                """),
            "application/json"),
        new(
            "source",
            HealthDataEventType.DicomImageDeleted,
            new BinaryData("""
                {"serviceHostName":"h.example","imageStudyInstanceUid":"1","imageSeriesInstanceUid":"2",
                "imageSopInstanceUid":"3","sequenceNumber":4}
                """),
            "application/json"),
    ];

    private static Task<FakeEventSubscription> SubscribeAsync(
        FakeWorkspace workspace, string name, WebApplication app) => workspace.EventGrid.SubscribeAsync(
            name,
            new Uri(app.Urls.First() + "/events"),
            new FakeEventSubscriptionOptions { Headers = { [Secret] = "right" } },
            Scans.Token);

    private static WebApplicationBuilder Quiet()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }
}
