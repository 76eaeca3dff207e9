namespace HealthData.MedTech.EventHubs;

/// <summary>The places of the events of a partition that were read and are not behind its checkpoint yet, in order.
/// </summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
internal sealed class HubPositions
{
    private readonly object _lock = new();
    private readonly Queue<HubPosition> _open = new();

    /// <summary>Gets when the hub took the oldest event that isn't done; null where all are.</summary>
    public DateTimeOffset? Oldest
    {
        get
        {
            lock (_lock)
            {
                return _open.TryPeek(out var first) ? first.EnqueuedTime : null;
            }
        }
    }

    public void Add(HubPosition position)
    {
        lock (_lock)
        {
            _open.Enqueue(position);
        }
    }

    /// <summary>Takes out what is done with a message, and the events behind it that are no messages.</summary>
    /// <param name="sequenceNumber">The number of the last message that is done.</param>
    /// <returns>The place that the checkpoint moves to.</returns>
    public HubPosition Finish(long sequenceNumber)
    {
        lock (_lock)
        {
            var last = _open.Dequeue();
            while (_open.TryPeek(out var next) && (next.SequenceNumber <= sequenceNumber || !next.IsMessage))
            {
                last = _open.Dequeue();
            }

            return last;
        }
    }
}
