namespace HealthData.MedTech.Kafka.Tests.Support;

/// <summary>A broker, and a FHIR service.</summary>
internal sealed class KafkaLab : IAsyncDisposable
{
    public const string Topic = "devices";
    public const string Group = "medtech";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly IAdminClient _cluster;
    private readonly IProducer<string, byte[]> _producer;

    private KafkaLab(IAdminClient cluster, string servers, int partitions, MedTechLab fhir)
    {
        _cluster = cluster;
        Servers = servers;
        Partitions = partitions;
        Fhir = fhir;
        _producer = new ProducerBuilder<string, byte[]>(new ProducerConfig { BootstrapServers = servers })
            .SetLogHandler((_, _) => { }).Build();
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Servers { get; }

    /// <summary>Gets how many of the topic's four partitions are used.</summary>
    public int Partitions { get; }

    public MedTechLab Fhir { get; }

    public static async Task<KafkaLab> StartAsync(int partitions = 4)
    {
        // The cluster lives in this process as long as the client that has the setting.
        var cluster = new AdminClientBuilder(new Dictionary<string, string> { ["test.mock.num.brokers"] = "1" })
            .SetLogHandler((_, _) => { }).Build();
        var broker = cluster.GetMetadata(Timeout).Brokers[0];
        var servers = string.Create(CultureInfo.InvariantCulture, $"{broker.Host}:{broker.Port}");
        return new KafkaLab(cluster, servers, partitions, await MedTechLab.StartAsync());
    }

    /// <summary>Sends a message of a device; the same device goes to the same partition.</summary>
    public void Send(string device, string body, Headers? headers = null)
    {
        Produce(device, body, headers);
        _producer.Flush(Token);
    }

    /// <summary>Sends weights of devices, one minute apart.</summary>
    public void SendWeights(int devices, int weights, int from = 0)
    {
        for (var i = from; i < weights; i++)
        {
            for (var device = 0; device < devices; device++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"d{device}");
                Produce(name, Texts.Weight(
                    name, "p" + name, Texts.Start.AddMinutes(i), (60 + i).ToString(CultureInfo.InvariantCulture)));
            }
        }

        _producer.Flush(Token);
    }

    public MedTechPipeline CreatePipeline(Action<MedTechPipelineOptions>? configure = null)
    {
        var options = new MedTechPipelineOptions { BatchSize = 10, BatchWindow = TimeSpan.Zero };
        configure?.Invoke(options);
        return new MedTechPipeline(Texts.DeviceMapping, Texts.FhirMapping, Fhir.Client, options);
    }

    public KafkaMedTechProcessor CreateProcessor(
        MedTechPipeline pipeline, Action<KafkaMedTechProcessorOptions>? configure = null, string topic = Topic)
    {
        var options = new KafkaMedTechProcessorOptions();
        configure?.Invoke(options);
        var settings = new ConsumerConfig
        {
            BootstrapServers = Servers,
            GroupId = Group,
            SessionTimeoutMs = 6000,
            HeartbeatIntervalMs = 500,
        };
        return new KafkaMedTechProcessor(pipeline, settings, topic, options);
    }

    /// <summary>Gets the committed offset of each partition; -1001 where there is none.</summary>
    public IReadOnlyList<long> Committed() =>
        Consume<List<long>>(consumer => [.. consumer.Committed(Names, Timeout).Select(one => one.Offset.Value)]);

    /// <summary>Gets the offset behind the last message of each partition.</summary>
    public IReadOnlyList<long> Ends() =>
        Consume<List<long>>(
            consumer => [.. Names.Select(name => consumer.QueryWatermarkOffsets(name, Timeout).High.Value)]);

    /// <summary>Commits an offset as another member of the group does.</summary>
    public void Commit(int partition, long offset) => Consume(consumer =>
    {
        consumer.Commit([new TopicPartitionOffset(Topic, partition, offset)]);
        return 0;
    });

    /// <summary>Runs a processor until something has ended, and stops it in order.</summary>
    public static async Task RunUntilAsync(Task done, KafkaMedTechProcessor processor)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var run = processor.RunAsync(stop.Token);
        await Task.WhenAny(run, done);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _producer.Dispose();
        _cluster.Dispose();
        await Fhir.DisposeAsync();
    }

    private IEnumerable<TopicPartition> Names =>
        Enumerable.Range(0, Partitions).Select(id => new TopicPartition(Topic, id));

    private void Produce(string device, string body, Headers? headers = null) => _producer.Produce(
        new TopicPartition(Topic, device.Sum(letter => letter) % Partitions),
        new Message<string, byte[]> { Key = device, Value = Encoding.UTF8.GetBytes(body), Headers = headers ?? [] });

    private T Consume<T>(Func<IConsumer<byte[], byte[]>, T> use)
    {
        var settings = new ConsumerConfig { BootstrapServers = Servers, GroupId = Group };
        using var consumer = new ConsumerBuilder<byte[], byte[]>(settings).SetLogHandler((_, _) => { }).Build();
        return use(consumer);
    }
}
