using Azure.Identity;
using Confluent.Kafka;
using HealthData.MedTech.Fhir;
using HealthData.MedTech.Kafka;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The snippets of the package for Kafka.</summary>
internal static class KafkaSnippets
{
    public static async Task RunAsync(MedTechPipeline pipeline, CancellationToken cancellationToken)
    {
        var settings = new ConsumerConfig { BootstrapServers = "localhost:9092", GroupId = "medtech" };
        var processor = new KafkaMedTechProcessor(pipeline, settings, "devices");

        await processor.RunAsync(cancellationToken);
    }

    public static KafkaMedTechProcessor OnEventHubs(MedTechPipeline pipeline)
    {
        var processor = KafkaMedTechProcessor.ForEventHubs(
            pipeline, "medtech", "contoso.servicebus.windows.net", "devices", new DefaultAzureCredential());
        return processor;
    }
}
