namespace HealthData.MedTech.EventHubs;

/// <summary>Reads the partitions that this process owns, and runs the pipeline over each.</summary>
/// <remarks>The base class shares the partitions among the processes. What it hands over is read, not done: the
/// checkpoint moves when the pipeline says so.</remarks>
internal sealed class HubProcessor : PluggableCheckpointStoreEventProcessor<HubPartition>
{
    private static readonly PartitionMetrics Metrics = new(typeof(HubProcessor).Assembly);

    private readonly MedTechPipeline _pipeline;
    private readonly EventHubsMedTechProcessorOptions _options;
    private readonly TimeProvider _time;
    private readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HubProcessor(
        MedTechPipeline pipeline,
        BlobContainerClient container,
        string consumerGroup,
        string fullyQualifiedNamespace,
        string eventHubName,
        TokenCredential credential,
        EventHubsMedTechProcessorOptions options)
        : base(
            new BlobCheckpoints(container),
            pipeline.BatchSize,
            consumerGroup,
            fullyQualifiedNamespace,
            eventHubName,
            credential,
            options.Processor)
    {
        _pipeline = pipeline;
        _options = options;
        _time = options.TimeProvider ?? TimeProvider.System;
    }

    public HubProcessor(
        MedTechPipeline pipeline,
        BlobContainerClient container,
        string consumerGroup,
        string connectionString,
        EventHubsMedTechProcessorOptions options)
        : base(
            new BlobCheckpoints(container), pipeline.BatchSize, consumerGroup, connectionString, options.Processor)
    {
        _pipeline = pipeline;
        _options = options;
        _time = options.TimeProvider ?? TimeProvider.System;
    }

    /// <summary>Gets what ends with the first failure that no other attempt can mend.</summary>
    public Task Failed => _failed.Task;

    /// <summary>Writes what was read, and gives the partitions up. Where that fails, others take them over later, when
    /// the ownership expires.</summary>
    public async Task StopAsync()
    {
        try
        {
            await StopProcessingAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RequestFailedException or EventHubsException)
        {
            _options.ErrorOccurred?.Invoke(exception);
        }
    }

    protected override Task OnInitializingPartitionAsync(
        HubPartition partition, CancellationToken cancellationToken)
    {
        var name = $"{FullyQualifiedNamespace}/{EventHubName}/{ConsumerGroup}".ToLowerInvariant();
        partition.Run = new PartitionRun(
            _pipeline,
            $"{name}/{partition.PartitionId}",
            (checkpoint, token) => MoveCheckpointAsync(partition, checkpoint, token),
            exception => _failed.TrySetException(exception),
            _time);
        Metrics.Take(partition, EventHubName, ConsumerGroup, partition.PartitionId);
        return Task.CompletedTask;
    }

    protected override async Task OnProcessingEventBatchAsync(
        IEnumerable<EventData> events, HubPartition partition, CancellationToken cancellationToken)
    {
        foreach (var data in events)
        {
            var isMessage = HubMessage.IsOfDevice(data);
            partition.Positions.Add(
                new HubPosition(data.SequenceNumber, data.OffsetString, data.EnqueuedTime, isMessage));
            partition.LastDone ??= data.SequenceNumber - 1;
            if (isMessage
                && !await partition.Run!.WriteAsync(HubMessage.Create(data), cancellationToken).ConfigureAwait(false))
            {
                // The pipeline has failed, and the processor is about to stop. What is read now comes again.
                return;
            }
        }

        partition.LastEnqueued = ReadLastEnqueuedEventProperties(partition.PartitionId).SequenceNumber;
    }

    protected override async Task OnPartitionProcessingStoppedAsync(
        HubPartition partition, ProcessingStoppedReason reason, CancellationToken cancellationToken)
    {
        if (partition.Run is not { } run)
        {
            return;
        }

        if (reason == ProcessingStoppedReason.Shutdown)
        {
            await run.DrainAsync(_options.DrainTimeout).ConfigureAwait(false);
            Metrics.GiveUp(partition);
        }
        else
        {
            Metrics.Lose(partition);
        }

        await run.DisposeAsync().ConfigureAwait(false);
    }

    protected override Task OnProcessingErrorAsync(
        Exception exception,
        HubPartition partition,
        string operationDescription,
        CancellationToken cancellationToken)
    {
        if (HubFailure.IsFinal(exception))
        {
            _failed.TrySetException(exception);
        }
        else
        {
            _options.ErrorOccurred?.Invoke(exception);
        }

        return Task.CompletedTask;
    }

    private async Task MoveCheckpointAsync(
        HubPartition partition, MedTechCheckpoint checkpoint, CancellationToken cancellationToken)
    {
        var number = long.Parse(checkpoint.Position, CultureInfo.InvariantCulture);
        var done = partition.Positions.Finish(number);
        var position = new CheckpointPosition(done.Offset, done.SequenceNumber);
        await UpdateCheckpointAsync(partition.PartitionId, position, cancellationToken).ConfigureAwait(false);
        partition.LastDone = done.SequenceNumber;
    }
}
