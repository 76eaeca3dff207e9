namespace HealthData.MedTech.EventHubs;

/// <summary>
/// A processor that runs a <see cref="MedTechPipeline"/> over an event hub, or over the built-in endpoint of an IoT
/// hub. Any number of processes share the partitions of a consumer group; a checkpoint stands behind what is written
/// for good.
/// </summary>
/// <remarks>
/// <para>Owners and checkpoints are blobs in the layout of <c>EventProcessorClient</c>: a processor of that class and
/// this one take over from each other. Use a consumer group that nothing else reads, and a container for each group,
/// without versioning and soft delete.</para>
/// <para>When a partition is taken over, two processes may write the same messages for a while. That changes nothing:
/// resources have computed ids, and merges give the same in any order.</para>
/// <para>The identity needs the roles <em>Azure Event Hubs Data Receiver</em> and <em>Storage Blob Data
/// Contributor</em>. Leave <see cref="MedTechPipelineOptions.Checkpoints"/> unset.</para>
/// </remarks>
/// <example>
/// <code>
/// var processor = new EventHubsMedTechProcessor(
///     pipeline, container, "$Default", "contoso.servicebus.windows.net", "devices", credential);
/// await processor.RunAsync(cancellationToken);
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use; one run at a time.</threadsafety>
public class EventHubsMedTechProcessor
{
    private readonly Func<HubProcessor> _create;
    private int _isRunning;

    /// <summary>Initializes a new instance of the <see cref="EventHubsMedTechProcessor"/> class.</summary>
    /// <param name="pipeline">The pipeline, which serves all partitions.</param>
    /// <param name="container">The container of the owners and checkpoints. It has to exist.</param>
    /// <param name="consumerGroup">The consumer group, such as <c>$Default</c>.</param>
    /// <param name="fullyQualifiedNamespace">The host of the namespace, such as
    /// <c>contoso.servicebus.windows.net</c>.</param>
    /// <param name="eventHubName">The event hub.</param>
    /// <param name="credential">The credential for the event hub.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    /// <exception cref="ArgumentNullException">Another argument is null.</exception>
    public EventHubsMedTechProcessor(
        MedTechPipeline pipeline,
        BlobContainerClient container,
        string consumerGroup,
        string fullyQualifiedNamespace,
        string eventHubName,
        TokenCredential credential,
        EventHubsMedTechProcessorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(container);
        ArgumentException.ThrowIfNullOrEmpty(consumerGroup);
        ArgumentException.ThrowIfNullOrEmpty(fullyQualifiedNamespace);
        ArgumentException.ThrowIfNullOrEmpty(eventHubName);
        ArgumentNullException.ThrowIfNull(credential);
        options ??= new EventHubsMedTechProcessorOptions();
        _create = () => new HubProcessor(
            pipeline, container, consumerGroup, fullyQualifiedNamespace, eventHubName, credential, options);
    }

    /// <summary>Initializes a new instance of the <see cref="EventHubsMedTechProcessor"/> class with a connection
    /// string, such as that of an IoT hub's built-in endpoint.</summary>
    /// <param name="pipeline">The pipeline, which serves all partitions.</param>
    /// <param name="container">The container of the owners and checkpoints. It has to exist.</param>
    /// <param name="consumerGroup">The consumer group, such as <c>$Default</c>.</param>
    /// <param name="connectionString">The connection string, with the event hub as its <c>EntityPath</c>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    /// <exception cref="ArgumentNullException">Another argument is null.</exception>
    public EventHubsMedTechProcessor(
        MedTechPipeline pipeline,
        BlobContainerClient container,
        string consumerGroup,
        string connectionString,
        EventHubsMedTechProcessorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(container);
        ArgumentException.ThrowIfNullOrEmpty(consumerGroup);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        options ??= new EventHubsMedTechProcessorOptions();
        _create = () => new HubProcessor(pipeline, container, consumerGroup, connectionString, options);
    }

    /// <summary>Initializes a new instance of the <see cref="EventHubsMedTechProcessor"/> class for mocking.</summary>
    protected EventHubsMedTechProcessor() => _create = null!;

    /// <summary>Reads and processes messages until it is canceled.</summary>
    /// <param name="cancellationToken">Ends the run in order: what was read is written within
    /// <see cref="EventHubsMedTechProcessorOptions.DrainTimeout"/>, and the partitions are given up.</param>
    /// <returns>A task that ends when the run does.</returns>
    /// <exception cref="OperationCanceledException">The run was canceled, and has ended in order.</exception>
    /// <exception cref="InvalidOperationException">The processor is running already.</exception>
    /// <exception cref="MedTechException">A message can't be processed, and there is no
    /// <see cref="MedTechPipelineOptions.DeadLetters"/>.</exception>
    /// <exception cref="HealthDataRequestFailedException">The FHIR service can't be used at all.</exception>
    /// <exception cref="UnauthorizedAccessException">The identity may not read the event hub.</exception>
    /// <exception cref="EventHubsException">There is no such event hub or consumer group.</exception>
    /// <exception cref="RequestFailedException">The container doesn't exist, or the identity may not use it.
    /// </exception>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isRunning, 1) == 1)
        {
            throw new InvalidOperationException("The processor is running already. Create another one.");
        }

        try
        {
            await RunOnceAsync(_create(), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _isRunning, 0);
        }
    }

    private static async Task RunOnceAsync(HubProcessor processor, CancellationToken cancellationToken)
    {
        try
        {
            await processor.StartProcessingAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (AggregateException failures) when (failures.InnerException is { } first)
        {
            // The base class checks the hub and the storage at once, and has stopped again.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
        }

        try
        {
            await processor.Failed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await processor.StopAsync().ConfigureAwait(false);
        }
    }
}
