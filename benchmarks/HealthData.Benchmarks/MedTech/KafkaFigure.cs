using Confluent.Kafka;
using HealthData.MedTech.Fhir;
using HealthData.MedTech.Kafka;

namespace HealthData.Benchmarks.MedTech;

/// <summary>Messages a second from the mock cluster of librdkafka.</summary>
internal sealed class KafkaFigure() : SourceFigure("scale.worker.kafka")
{
    private const string Topic = "devices";

    private string _servers = string.Empty;

    protected override Task<IAsyncDisposable> FillAsync(ReadOnlyMemory<byte>[] texts)
    {
        var cluster = new AdminClientBuilder(new Dictionary<string, string> { ["test.mock.num.brokers"] = "1" })
            .SetLogHandler((_, _) => { }).Build();
        var broker = cluster.GetMetadata(TimeSpan.FromSeconds(30)).Brokers[0];
        _servers = string.Create(CultureInfo.InvariantCulture, $"{broker.Host}:{broker.Port}");

        // The cluster keeps the last 5 MB of a partition.
        var settings = new ProducerConfig { BootstrapServers = _servers, CompressionType = CompressionType.Lz4 };
        using var producer = new ProducerBuilder<Null, byte[]>(settings).SetLogHandler((_, _) => { }).Build();
        foreach (var text in texts)
        {
            producer.Produce(
                new TopicPartition(Topic, 0), new Message<Null, byte[]> { Value = text.ToArray() });
        }

        producer.Flush(TimeSpan.FromSeconds(60));
        return Task.FromResult<IAsyncDisposable>(new Cluster(cluster));
    }

    protected override Task ProcessAsync(MedTechPipeline pipeline, int round, CancellationToken cancellationToken)
    {
        var settings = new ConsumerConfig
        {
            BootstrapServers = _servers,
            GroupId = string.Create(CultureInfo.InvariantCulture, $"round{round}"),
        };
        return new KafkaMedTechProcessor(pipeline, settings, Topic).RunAsync(cancellationToken);
    }

    private sealed class Cluster(IAdminClient client) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            client.Dispose();
            return default;
        }
    }
}
