namespace HealthData.MedTech.Kafka;

/// <summary>A partition while this process owns it.</summary>
/// <threadsafety>The consumer's thread calls all members, and the pipeline's <see cref="Finish"/>.</threadsafety>
internal sealed class KafkaPartition : IPartitionProgress
{
    private readonly object _lock = new();
    private readonly Queue<(long Offset, DateTimeOffset? Time)> _open = new();
    private long _done = Offset.Unset;
    private long _committed = Offset.Unset;

    public required TopicPartition Name { get; init; }

    /// <summary>Gets or sets the run of the pipeline.</summary>
    public PartitionRun? Run { get; set; }

    /// <summary>Gets the messages that the pipeline doesn't take yet. The partition is paused when there are many.
    /// </summary>
    public Queue<MedTechMessage> Held { get; } = new();

    /// <summary>Gets or sets a value that indicates whether the partition is paused.</summary>
    public bool IsPaused { get; set; }

    /// <summary>Gets or sets the offset behind the last record of the topic; null where that isn't known yet.</summary>
    public long? End { get; set; }

    public long? Lag
    {
        get
        {
            lock (_lock)
            {
                return End is { } end && (_done >= 0 || _open.Count > 0)
                    ? Math.Max(0, end - (_done >= 0 ? _done + 1 : _open.Peek().Offset))
                    : null;
            }
        }
    }

    public DateTimeOffset? Oldest
    {
        get
        {
            lock (_lock)
            {
                return _open.TryPeek(out var first) ? first.Time : null;
            }
        }
    }

    /// <summary>Notes a record that was read.</summary>
    public void Add(long offset, DateTimeOffset? time)
    {
        lock (_lock)
        {
            _open.Enqueue((offset, time));
        }
    }

    /// <summary>Notes that all records up to an offset are done.</summary>
    public void Finish(long offset)
    {
        lock (_lock)
        {
            _done = offset;
            while (_open.TryPeek(out var first) && first.Offset <= offset)
            {
                _open.Dequeue();
            }
        }
    }

    /// <summary>Gets what is to be committed: the offset of the next record; null where nothing new is done.</summary>
    public TopicPartitionOffset? Uncommitted()
    {
        lock (_lock)
        {
            return _done > _committed ? new TopicPartitionOffset(Name, _done + 1) : null;
        }
    }

    public void Committed(long next)
    {
        lock (_lock)
        {
            _committed = next - 1;
        }
    }
}
