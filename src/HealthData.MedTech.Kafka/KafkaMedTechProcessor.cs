namespace HealthData.MedTech.Kafka;

/// <summary>
/// A processor that runs a <see cref="MedTechPipeline"/> over a topic of Kafka, or over the Kafka endpoint of Event
/// Hubs. The processes of a consumer group share the partitions; an offset is committed behind what is written for
/// good.
/// </summary>
/// <remarks>
/// <para>Headers of a record are the properties of its message. A record without a value is an empty message.</para>
/// <para>A partition whose pipeline is busy is paused, so that the consumer keeps its place in the group however long a
/// write takes. When a partition is taken over, two processes may write the same messages for a while. That changes
/// nothing: resources have computed ids, and merges give the same in any order.</para>
/// <para>The groups and offsets of the Kafka endpoint know nothing of those that Event Hubs' own library has: changing
/// over reads the retained messages again. Leave <see cref="MedTechPipelineOptions.Checkpoints"/> unset.</para>
/// </remarks>
/// <example>
/// <code>
/// var settings = new ConsumerConfig { BootstrapServers = "localhost:9092", GroupId = "medtech" };
/// await new KafkaMedTechProcessor(pipeline, settings, "devices").RunAsync(cancellationToken);
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use; each run is a member of the group.</threadsafety>
public class KafkaMedTechProcessor
{
    private readonly Func<TopicRun> _create;

    /// <summary>Initializes a new instance of the <see cref="KafkaMedTechProcessor"/> class.</summary>
    /// <param name="pipeline">The pipeline, which serves all partitions.</param>
    /// <param name="settings">The settings of the consumer, with its servers and its group. They are copied; the
    /// processor commits by itself and shares partitions cooperatively, whatever they say.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentException"><paramref name="topic"/> is null or empty, or <paramref name="settings"/>
    /// have no group.</exception>
    /// <exception cref="ArgumentNullException">Another argument is null.</exception>
    public KafkaMedTechProcessor(
        MedTechPipeline pipeline,
        ConsumerConfig settings,
        string topic,
        KafkaMedTechProcessorOptions? options = null)
        : this(pipeline, settings, topic, null, options)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="KafkaMedTechProcessor"/> class for mocking.</summary>
    protected KafkaMedTechProcessor() => _create = null!;

    private KafkaMedTechProcessor(
        MedTechPipeline pipeline,
        ConsumerConfig settings,
        string topic,
        KafkaTokens? tokens,
        KafkaMedTechProcessorOptions? options)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentException.ThrowIfNullOrEmpty(topic);
        if (string.IsNullOrEmpty(settings.GroupId))
        {
            throw new ArgumentException("The settings have no group. Set GroupId.", nameof(settings));
        }

        var complete = ConsumerSettings.Complete(settings);
        _create = () => new TopicRun(
            pipeline, complete, topic, tokens, options ?? new KafkaMedTechProcessorOptions());
    }

    /// <summary>Creates a processor of the Kafka endpoint of Event Hubs, which the tiers above Basic have.</summary>
    /// <param name="pipeline">The pipeline, which serves all partitions.</param>
    /// <param name="consumerGroup">The consumer group of Kafka.</param>
    /// <param name="fullyQualifiedNamespace">The host of the namespace, such as
    /// <c>contoso.servicebus.windows.net</c>.</param>
    /// <param name="eventHubName">The event hub.</param>
    /// <param name="credential">The credential, with the role <em>Azure Event Hubs Data Receiver</em>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <returns>The processor.</returns>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    /// <exception cref="ArgumentNullException">Another argument is null.</exception>
    public static KafkaMedTechProcessor ForEventHubs(
        MedTechPipeline pipeline,
        string consumerGroup,
        string fullyQualifiedNamespace,
        string eventHubName,
        TokenCredential credential,
        KafkaMedTechProcessorOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(consumerGroup);
        ArgumentException.ThrowIfNullOrEmpty(fullyQualifiedNamespace);
        ArgumentException.ThrowIfNullOrEmpty(eventHubName);
        ArgumentNullException.ThrowIfNull(credential);
        return new KafkaMedTechProcessor(
            pipeline,
            KafkaTokens.Configure(fullyQualifiedNamespace, consumerGroup),
            eventHubName,
            new KafkaTokens(credential, fullyQualifiedNamespace),
            options);
    }

    /// <summary>Reads and processes messages until it is canceled. It has a thread of its own.</summary>
    /// <param name="cancellationToken">Ends the run in order: what was read is written within
    /// <see cref="KafkaMedTechProcessorOptions.DrainTimeout"/>, and the partitions are given up.</param>
    /// <returns>A task that ends when the run does.</returns>
    /// <exception cref="OperationCanceledException">The run was canceled, and has ended in order.</exception>
    /// <exception cref="MedTechException">A message can't be processed, and there is no
    /// <see cref="MedTechPipelineOptions.DeadLetters"/>.</exception>
    /// <exception cref="HealthDataRequestFailedException">The FHIR service can't be used at all.</exception>
    /// <exception cref="KafkaException">The caller may not read the topic, or there is none.</exception>
    public virtual Task RunAsync(CancellationToken cancellationToken = default) => Task.Factory.StartNew(
        () => _create().Run(cancellationToken),
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
