namespace HealthData.MedTech.Kafka;

/// <summary>One run over a topic, on a thread of its own: reads, hands over, and commits what is done.</summary>
internal sealed class TopicRun
{
    private const int MaxReads = 1000;

    // A partition that was paused is fetched anew, which takes a while: there has to be work meanwhile.
    private const int MaxHeldBatches = 10;
    private const int MinHeldBatches = 5;
    private const int MaxLastCommits = 50;

    private static readonly PartitionMetrics Metrics = new(typeof(TopicRun).Assembly);
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan WaitForGroup = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan WaitWhileHeld = TimeSpan.FromMilliseconds(1);

    // A commit takes an answer of the broker, and the thread waits for it.
    private static readonly TimeSpan CommitInterval = TimeSpan.FromSeconds(1);

    private readonly MedTechPipeline _pipeline;
    private readonly string _topic;
    private readonly string _group;
    private readonly KafkaMedTechProcessorOptions _options;
    private readonly TimeProvider _time;
    private readonly IConsumer<byte[]?, byte[]?> _consumer;
    private readonly Dictionary<TopicPartition, KafkaPartition> _owned = [];
    private readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _committedAt;

    public TopicRun(
        MedTechPipeline pipeline,
        ConsumerConfig settings,
        string topic,
        KafkaTokens? tokens,
        KafkaMedTechProcessorOptions options)
    {
        _pipeline = pipeline;
        _topic = topic;
        _group = settings.GroupId;
        _options = options;
        _time = options.TimeProvider ?? TimeProvider.System;
        var builder = new ConsumerBuilder<byte[]?, byte[]?>(settings)
            .SetErrorHandler((_, error) => Tell(error))
            .SetLogHandler((_, _) => { })
            .SetPartitionsAssignedHandler((_, assigned) => Take(assigned))
            .SetPartitionsRevokedHandler((_, revoked) => GiveUp(revoked.Select(one => one.TopicPartition)))
            .SetPartitionsLostHandler((_, lost) => Lose(lost.Select(one => one.TopicPartition)));
        if (tokens is not null)
        {
            builder.SetOAuthBearerTokenRefreshHandler(tokens.Refresh);
        }

        _consumer = builder.Build();
    }

    /// <summary>Reads until it is canceled, or fails for good.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        try
        {
            _consumer.Subscribe(_topic);
            while (!cancellationToken.IsCancellationRequested && !_failed.Task.IsCompleted)
            {
                Read();
                HandOver();
                if (_time.GetElapsedTime(_committedAt) >= CommitInterval)
                {
                    Commit();
                }
            }
        }
        finally
        {
            Close();
        }

        if (_failed.Task.IsCompleted)
        {
            _failed.Task.GetAwaiter().GetResult();
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private void Read()
    {
        try
        {
            var record = _consumer.Consume(IsHolding() ? WaitWhileHeld : Wait);
            for (var i = 1; record is not null; i++)
            {
                var partition = _owned[record.TopicPartition];
                partition.Add(record.Offset.Value, KafkaMessage.TimeOf(record));
                var message = KafkaMessage.Create(record);
                if (partition.Held.Count > 0 || !partition.Run!.TryWrite(message))
                {
                    partition.Held.Enqueue(message);
                    if (!partition.IsPaused && partition.Held.Count >= MaxHeldBatches * _pipeline.BatchSize)
                    {
                        _consumer.Pause([partition.Name]);
                        partition.IsPaused = true;
                    }
                }

                record = i < MaxReads ? _consumer.Consume(TimeSpan.Zero) : null;
            }
        }
        catch (KafkaException failure)
        {
            Tell(failure.Error);
        }
    }

    private bool IsHolding()
    {
        foreach (var partition in _owned.Values)
        {
            if (partition.Held.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void HandOver()
    {
        foreach (var partition in _owned.Values)
        {
            while (partition.Held.TryPeek(out var message) && partition.Run!.TryWrite(message))
            {
                partition.Held.Dequeue();
            }

            if (partition.IsPaused && partition.Held.Count < MinHeldBatches * _pipeline.BatchSize)
            {
                _consumer.Resume([partition.Name]);
                partition.IsPaused = false;
            }
        }
    }

    private void Commit()
    {
        _committedAt = _time.GetTimestamp();
        List<TopicPartitionOffset> offsets = [];
        foreach (var partition in _owned.Values)
        {
            partition.End = _consumer.GetWatermarkOffsets(partition.Name) is { High: { IsSpecial: false } end }
                ? end.Value
                : null;
            if (partition.Uncommitted() is { } offset)
            {
                offsets.Add(offset);
            }
        }

        if (offsets.Count == 0)
        {
            return;
        }

        try
        {
            _consumer.Commit(offsets);
            foreach (var offset in offsets)
            {
                _owned[offset.TopicPartition].Committed(offset.Offset.Value);
            }
        }
        catch (KafkaException failure) when (failure.Error.Code
            is ErrorCode.RebalanceInProgress or ErrorCode.IllegalGeneration or ErrorCode.UnknownMemberId)
        {
            // The group shares its partitions anew. What stays with this process is committed afterwards.
        }
        catch (KafkaException failure)
        {
            Tell(failure.Error);
        }
    }

    private void Take(List<TopicPartition> assigned)
    {
        foreach (var name in assigned)
        {
            var partition = new KafkaPartition { Name = name };
            partition.Run = new PartitionRun(
                _pipeline,
                string.Create(CultureInfo.InvariantCulture, $"{_topic}/{_group}/{name.Partition.Value}"),
                (checkpoint, _) =>
                {
                    partition.Finish(long.Parse(checkpoint.Position, CultureInfo.InvariantCulture));
                    return Task.CompletedTask;
                },
                exception => _failed.TrySetException(exception),
                _time);
            _owned[name] = partition;
            Metrics.Take(
                partition, _topic, _group, name.Partition.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void GiveUp(IEnumerable<TopicPartition> revoked)
    {
        var partitions = Owned(revoked);
        Drain(partitions);
        Commit();
        partitions.ForEach(Metrics.GiveUp);
        End(partitions);
    }

    private void Lose(IEnumerable<TopicPartition> lost)
    {
        var partitions = Owned(lost);
        partitions.ForEach(Metrics.Lose);
        End(partitions);
    }

    private void Drain(IEnumerable<KafkaPartition> partitions) =>
        Task.WhenAll(partitions.Select(partition => partition.Run!.DrainAsync(_options.DrainTimeout)))
            .GetAwaiter().GetResult();

    private List<KafkaPartition> Owned(IEnumerable<TopicPartition> names) =>
        [.. names.Where(_owned.ContainsKey).Select(name => _owned[name])];

    private void End(List<KafkaPartition> partitions)
    {
        foreach (var partition in partitions)
        {
            partition.Run!.DisposeAsync().AsTask().GetAwaiter().GetResult();
            _owned.Remove(partition.Name);
        }
    }

    // Closing gives the partitions up, through the handler. While the group shares its partitions anew no commit is
    // taken: what isn't committed in the end comes again.
    private void Close()
    {
        try
        {
            Drain(_owned.Values);
            Commit();
            for (var i = 0; i < MaxLastCommits && _owned.Values.Any(one => one.Uncommitted() is not null); i++)
            {
                _consumer.Consume(WaitForGroup);
                Commit();
            }

            _consumer.Close();
        }
        catch (KafkaException failure)
        {
            Tell(failure.Error);
        }

        Lose([.. _owned.Keys]);
        _consumer.Dispose();
    }

    private void Tell(Error error)
    {
        var failure = new KafkaException(error);
        if (KafkaFailure.IsFinal(error))
        {
            _failed.TrySetException(failure);
        }
        else
        {
            _options.ErrorOccurred?.Invoke(failure);
        }
    }
}
