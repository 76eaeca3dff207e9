using Azure.Storage.Blobs;
using Confluent.Kafka;
using HealthData.MedTech.EventHubs;
using HealthData.MedTech.Kafka;

namespace MedTechWorker;

/// <summary>The processor that the settings ask for.</summary>
internal sealed partial class Processor(
    WorkerSettings settings, MedTechPipeline pipeline, TokenCredential credential, ILogger<Processor> logger)
{
    /// <summary>Processes messages until it is canceled, or can't go on.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => settings.Source == MessageSource.EventHubs
        ? CreateForEventHubs().RunAsync(cancellationToken)
        : CreateForKafka().RunAsync(cancellationToken);

    private EventHubsMedTechProcessor CreateForEventHubs() => new(
        pipeline,
        new BlobContainerClient(settings.CheckpointContainer, credential),
        settings.Group,
        settings.Namespace,
        settings.Hub,
        credential,
        new EventHubsMedTechProcessorOptions { ErrorOccurred = LogError });

    private KafkaMedTechProcessor CreateForKafka()
    {
        var options = new KafkaMedTechProcessorOptions { ErrorOccurred = LogError };
        return settings.KafkaServers is { } servers
            ? new KafkaMedTechProcessor(
                pipeline,
                new ConsumerConfig { BootstrapServers = servers, GroupId = settings.Group },
                settings.Hub,
                options)
            : KafkaMedTechProcessor.ForEventHubs(
                pipeline, settings.Group, settings.Namespace, settings.Hub, credential, options);
    }

    [LoggerMessage(LogLevel.Warning, "The processor goes on after a failure.")]
    private partial void LogError(Exception exception);
}
