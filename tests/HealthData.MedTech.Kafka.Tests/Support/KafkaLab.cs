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
        // The cluster keeps the last 5 MB of a partition.
        var settings = new ProducerConfig { BootstrapServers = servers, CompressionType = CompressionType.Lz4 };
        _producer = new ProducerBuilder<string, byte[]>(settings).SetLogHandler((_, _) => { }).Build();
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

    /// <summary>Sends messages to a partition.</summary>
    public void Send(TopicPartition partition, IEnumerable<string> bodies)
    {
        foreach (var body in bodies)
        {
            Send(partition, new Message<string, byte[]> { Value = Encoding.UTF8.GetBytes(body) });
        }

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
        return new KafkaMedTechProcessor(pipeline, Configure(Servers, Group), topic, options);
    }

    /// <summary>Makes settings with a session that holds for six seconds.</summary>
    public static ConsumerConfig Configure(string servers, string group) => new()
    {
        BootstrapServers = servers,
        GroupId = group,
        SessionTimeoutMs = 6000,
        HeartbeatIntervalMs = 500,
    };

    /// <summary>Gets the committed offset of each partition; -1001 where there is none.</summary>
    public IReadOnlyList<long> Committed() => Consume(consumer => Committed(Topic, consumer));

    /// <summary>Gets the offsets of a topic that the group of a consumer has committed.</summary>
    public IReadOnlyList<long> Committed(string topic, IConsumer<byte[], byte[]> consumer) =>
        [.. consumer.Committed(Names(topic), Timeout).Select(one => one.Offset.Value)];

    /// <summary>Gets the offset behind the last message of each partition.</summary>
    public IReadOnlyList<long> Ends() =>
        Consume<List<long>>(
            consumer => [.. Names(Topic).Select(name => consumer.QueryWatermarkOffsets(name, Timeout).High.Value)]);

    /// <summary>Creates a consumer that knows a group and is no member of it.</summary>
    public IConsumer<byte[], byte[]> CreateConsumer(string group)
    {
        var settings = new ConsumerConfig { BootstrapServers = Servers, GroupId = group };
        return new ConsumerBuilder<byte[], byte[]>(settings).SetLogHandler((_, _) => { }).Build();
    }

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

    private IEnumerable<TopicPartition> Names(string topic) =>
        Enumerable.Range(0, Partitions).Select(id => new TopicPartition(topic, id));

    private void Produce(string device, string body, Headers? headers = null) => Send(
        new TopicPartition(Topic, device.Sum(letter => letter) % Partitions),
        new Message<string, byte[]> { Key = device, Value = Encoding.UTF8.GetBytes(body), Headers = headers ?? [] });

    private void Send(TopicPartition partition, Message<string, byte[]> message)
    {
        while (true)
        {
            try
            {
                _producer.Produce(partition, message);
                return;
            }
            catch (ProduceException<string, byte[]> failure) when (failure.Error.Code == ErrorCode.Local_QueueFull)
            {
                _producer.Poll(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    private T Consume<T>(Func<IConsumer<byte[], byte[]>, T> use)
    {
        using var consumer = CreateConsumer(Group);
        return use(consumer);
    }
}
