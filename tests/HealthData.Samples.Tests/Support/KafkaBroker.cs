using Confluent.Kafka;

namespace HealthData.Samples.Tests.Support;

/// <summary>The broker that Kafka's native library has for tests.</summary>
internal sealed class KafkaBroker : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly IAdminClient _cluster =
        new AdminClientBuilder(new Dictionary<string, string> { ["test.mock.num.brokers"] = "1" })
            .SetLogHandler((_, _) => { }).Build();

    public KafkaBroker()
    {
        var broker = _cluster.GetMetadata(Timeout).Brokers[0];
        Servers = string.Create(CultureInfo.InvariantCulture, $"{broker.Host}:{broker.Port}");
    }

    public string Servers { get; }

    public void Send(string topic, params IEnumerable<string> bodies)
    {
        var settings = new ProducerConfig { BootstrapServers = Servers };
        using var producer = new ProducerBuilder<string, string>(settings).SetLogHandler((_, _) => { }).Build();
        foreach (var body in bodies)
        {
            producer.Produce(topic, new Message<string, string> { Key = "band-1", Value = body });
        }

        producer.Flush(Timeout);
    }

    /// <summary>Gets the sum of the offsets that a group has committed.</summary>
    public long Committed(string topic, string group)
    {
        var settings = new ConsumerConfig { BootstrapServers = Servers, GroupId = group };
        using var consumer = new ConsumerBuilder<string, string>(settings).SetLogHandler((_, _) => { }).Build();
        return consumer.Committed(Enumerable.Range(0, 4).Select(number => new TopicPartition(topic, number)), Timeout)
            .Sum(one => Math.Max(0, one.Offset.Value));
    }

    public void Dispose() => _cluster.Dispose();
}
