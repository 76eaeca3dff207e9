using Azure.Messaging;
using HealthData.Events;

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
}
