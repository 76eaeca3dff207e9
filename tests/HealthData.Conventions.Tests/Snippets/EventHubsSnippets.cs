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
}
