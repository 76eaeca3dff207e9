using Azure.Messaging;
using HealthData.Events;
using HealthData.Events.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of the documents about events.</summary>
internal static class EventSnippets
{
    public static async Task HandleAsync(
        CloudEvent cloudEvent, Func<string, Task> refreshAsync, Func<string, Task> forgetAsync)
    {
        Task RefreshAsync(string id) => refreshAsync(id);
        Task ForgetAsync(string uid) => forgetAsync(uid);

        switch (HealthDataEvent.FromCloudEvent(cloudEvent))
        {
            case FhirResourceUpdatedEvent updated: await RefreshAsync(updated.ResourceId); break;
            case DicomImageDeletedEvent image: await ForgetAsync(image.SopInstanceUid); break;
        }
    }

    public static void Read(BinaryData body)
    {
        EventBatch batch = HealthDataEvent.ParseMany(body);
        foreach (HealthDataEvent item in batch.Events)
        {
            Console.WriteLine($"{item.Type} at {item.Time:O}");
        }

        batch.EnsureComplete();
    }

    public static WebApplication Serve(
        WebApplicationBuilder builder, string tenantId, string applicationId, Func<string, Task> indexAsync)
    {
        Task IndexAsync(string uid) => indexAsync(uid);

        builder.Services.AddHealthDataEvents(options => options.Workspaces.Add("contoso"))
            .RequireEventGridToken(tenantId, applicationId)
            .On<DicomImageCreatedEvent>((image, token) => IndexAsync(image.StudyInstanceUid));

        var app = builder.Build();
        app.MapHealthDataEvents("/events");
        return app;
    }

    public static void AddWithSecret(WebApplicationBuilder builder, string key) =>
        builder.Services.AddHealthDataEvents(options =>
        {
            options.Workspaces.Add("contoso");
            options.Secrets.Add(WebhookSecret.InHeader("x-webhook-key", key));
        });

    public static EventDispatcher Dispatch(Func<string, Task> indexAsync)
    {
        Task IndexAsync(string uid) => indexAsync(uid);

        var options = new EventDispatcherOptions { LateEvents = LateEventPolicy.HandOver };
        options.On<DicomImageEvent>((image, token) => IndexAsync(image.StudyInstanceUid));
        var dispatcher = new EventDispatcher(options);
        return dispatcher;
    }

    public static async Task<EventResult> HandAsync(EventDispatcher dispatcher, CloudEvent cloudEvent)
    {
        EventResult result = await dispatcher.DispatchAsync(HealthDataEvent.FromCloudEvent(cloudEvent));
        return result;
    }
}
