using Azure.Identity;
using Azure.Storage.Blobs;
using HealthData.MedTech.EventHubs;
using HealthData.MedTech.Fhir;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The snippets of the package for Event Hubs.</summary>
internal static class EventHubsSnippets
{
    public static async Task RunAsync(MedTechPipeline pipeline, CancellationToken cancellationToken)
    {
        var credential = new DefaultAzureCredential();
        var container = new BlobContainerClient(
            new Uri("https://myaccount.blob.core.windows.net/medtech-default"), credential);
        var processor = new EventHubsMedTechProcessor(
            pipeline, container, "$Default", "contoso.servicebus.windows.net", "devices", credential);

        await processor.RunAsync(cancellationToken);
    }

    public static async Task SendAsync(BinaryData body, CancellationToken cancellationToken)
    {
        var client = new DeviceMessageClient(
            new Uri("https://contoso.servicebus.windows.net/devices"), new DefaultAzureCredential());
        var sender = new DeviceMessageSender(client);

        SendResult result = await sender.SendAsync([new DeviceMessageContent("band-1", body)], cancellationToken);

        foreach (SendOutcome outcome in result.Outcomes.Where(outcome => !outcome.Succeeded))
        {
            Console.WriteLine($"{outcome.Source}: {outcome.Status}. {outcome.Advice}");
        }
    }
}
