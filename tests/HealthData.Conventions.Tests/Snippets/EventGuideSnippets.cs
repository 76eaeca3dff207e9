using Azure.Storage.Blobs;
using HealthData.Core;
using HealthData.Events;
using HealthData.Events.AspNetCore;
using HealthData.Fhir;
using HealthData.Fhir.R4;
using HealthData.Storage.Blobs;
using HealthData.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of docs/events.md that no README has.</summary>
internal static class EventGuideSnippets
{
    public static async Task ReadAsync(FhirResourceCreatedEvent created, FhirClient fhir)
    {
        if (created.Endpoint == fhir.Endpoint)
        {
            Patient patient = await fhir.ReadAsync<Patient>(created.ResourceId);
        }
    }

    public static void Decide(HealthDataEventsBuilder events) =>
        events.On<FhirResourceEvent>(async (resource, context, token) =>
        {
            if (resource.ResourceType != "Patient")
            {
                return EventResult.Done;
            }

            var index = context.Services!.GetRequiredService<PatientIndex>();
            return await index.TryUpdateAsync(resource.ResourceId, resource.VersionId, token)
                ? EventResult.Done
                : EventResult.RetryLater;
        });

    public static void TakeLate(EventWebhookOptions options) =>
        options.Dispatch.LateEvents = LateEventPolicy.HandOver;

    public static void Remember(WebApplicationBuilder builder, BlobContainerClient container) =>
        builder.Services.AddSingleton<StateStore>(new BlobStateStore(container));

    public static void Queue(EventWebhookOptions options, Messages messages) =>
        options.Queue = async (items, token) =>
        {
            foreach (HealthDataEvent item in items)
            {
                await messages.SendAsync(item.ToBinaryData(), token);
            }
        };

    public static async Task<EventResult> ReadQueueAsync(
        BinaryData message, StateStore store, Func<string, Task> indexAsync)
    {
        Task IndexAsync(string uid) => indexAsync(uid);

        var options = new EventDispatcherOptions { Store = store, Deadline = TimeSpan.FromMinutes(10) };
        options.On<DicomImageEvent>((image, token) => IndexAsync(image.StudyInstanceUid));
        var dispatcher = new EventDispatcher(options);

        EventResult result = await dispatcher.DispatchAsync(HealthDataEvent.Parse(message));
        return result;
    }

    public static void Map(WebApplication app, EventWebhook webhook) =>
        app.MapMethods("/events", ["POST", "OPTIONS"], async (HttpContext context) =>
        {
            HttpRequest request = context.Request;
            WebhookResponse answer = await webhook.HandleAsync(
                new WebhookRequest(
                    request.Method, request.Body, name => request.Headers[name], name => request.Query[name]),
                context.RequestAborted);
            context.Response.StatusCode = answer.Status;
            foreach (var (name, value) in answer.Headers)
            {
                context.Response.Headers[name] = value;
            }

            if (answer.Body is { } body)
            {
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync(body.ToMemory());
            }

            if (answer.NeedsConfirmation)
            {
                context.Response.OnCompleted(() => answer.ConfirmAsync());
            }
        });

    public static void ReadDeadLetters(BinaryData blob)
    {
        foreach (HealthDataEvent item in HealthDataEvent.ParseMany(blob).Events)
        {
            Console.WriteLine($"{item.Type}: {item.DeadLetter?.Reason} ({item.DeadLetter?.DeliveryAttempts} attempts)");
        }
    }

    public static void AllowFake(EventWebhookOptions options)
    {
        options.ValidationHosts.Add("127.0.0.1:*");
    }

    public static async Task<FakeEventSubscription> SubscribeAsync(Uri webhookUri, string key)
    {
        await using var workspace = await FakeWorkspace.StartAsync();
        FakeEventSubscription subscription = await workspace.EventGrid.SubscribeAsync(
            "test",
            webhookUri,
            new FakeEventSubscriptionOptions { Headers = { ["x-webhook-key"] = key }, DuplicateRate = 0.5 });

        await workspace.CreateFhirClient().CreateAsync(new Patient());
        await workspace.EventGrid.WaitForIdleAsync();
        return subscription;
    }

    internal sealed class PatientIndex
    {
        public List<string> Updates { get; } = [];

        public Task<bool> TryUpdateAsync(string id, long version, CancellationToken cancellationToken)
        {
            Updates.Add($"{id} {version}");
            return Task.FromResult(version > 1);
        }
    }

    internal sealed class Messages
    {
        public List<BinaryData> Sent { get; } = [];

        public Task SendAsync(BinaryData message, CancellationToken cancellationToken)
        {
            Sent.Add(message);
            return Task.CompletedTask;
        }
    }
}
