namespace HealthData.MedTech.Fhir;

/// <summary>The place for messages that can't be processed.</summary>
/// <remarks>A sink returns when the messages are kept for good: the pipeline's checkpoint passes them then. After a
/// restart a message may come again, with the same partition and position.</remarks>
/// <threadsafety>All members have to be safe for concurrent use: partitions share the sink.</threadsafety>
public abstract class DeadLetterSink
{
    /// <summary>Initializes a new instance of the <see cref="DeadLetterSink"/> class.</summary>
    protected DeadLetterSink()
    {
    }

    /// <summary>Creates a sink of a delegate.</summary>
    /// <param name="write">Keeps the messages, and returns when they are safe.</param>
    /// <returns>The sink.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static DeadLetterSink Create(Func<IReadOnlyList<DeadLetter>, CancellationToken, Task> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return new DelegateSink(write);
    }

    /// <summary>Keeps messages.</summary>
    /// <param name="letters">The messages of a batch.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when they are safe.</returns>
    public abstract Task WriteAsync(
        IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken = default);
}
