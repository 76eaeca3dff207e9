namespace HealthData.Events;

/// <summary>The events of one body, and what of it isn't an event.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class EventBatch
{
    internal EventBatch(IReadOnlyList<HealthDataEvent> events, IReadOnlyList<ItemProblem> problems)
    {
        Events = events;
        Problems = problems;
    }

    /// <summary>Gets the events, in the order of the body.</summary>
    public IReadOnlyList<HealthDataEvent> Events { get; }

    /// <summary>Gets a problem for each item that can't be read, with its location, such as <c>event 2, byte 314</c>,
    /// and its bytes.</summary>
    public IReadOnlyList<ItemProblem> Problems { get; }

    /// <summary>Gets a value that indicates whether all items of the body are events.</summary>
    public bool IsComplete => Problems.Count == 0;

    /// <summary>Throws if an item isn't an event.</summary>
    /// <exception cref="EventFormatException">There are <see cref="Problems"/>.</exception>
    public void EnsureComplete()
    {
        if (!IsComplete)
        {
            throw new EventFormatException(Problems);
        }
    }
}
