namespace HealthData.MedTech.Fhir;

/// <summary>A message that can't be processed, or not as a whole, and why.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DeadLetter
{
    /// <summary>Initializes a new instance of the <see cref="DeadLetter"/> class.</summary>
    /// <param name="partition">The partition that the message is of.</param>
    /// <param name="message">The message.</param>
    /// <param name="reason">What went wrong.</param>
    /// <param name="description">What went wrong, as a sentence.</param>
    /// <param name="advice">What a person can do about it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeadLetter(
        string partition, MedTechMessage message, MedTechProblemCode reason, string description, string advice)
    {
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(advice);
        Partition = partition;
        Message = message;
        Reason = reason;
        Description = description;
        Advice = advice;
    }

    /// <summary>Gets the partition that the message is of.</summary>
    public string Partition { get; }

    /// <summary>Gets the message, with its position and its original bytes.</summary>
    public MedTechMessage Message { get; }

    /// <summary>Gets what went wrong: the first problem, where there are more.</summary>
    public MedTechProblemCode Reason { get; }

    /// <summary>Gets what went wrong, as a sentence that holds nothing from the message.</summary>
    public string Description { get; }

    /// <summary>Gets what a person can do about it.</summary>
    public string Advice { get; }

    /// <summary>Returns the place and the reason, and nothing of the message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Partition}/{Message.Position}: {Reason}";
}
