namespace HealthData.MedTech.Fhir;

/// <summary>A report of what became of a batch of messages.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MedTechBatchReport
{
    internal MedTechBatchReport(
        MedTechCheckpoint checkpoint,
        int messages,
        int unmatched,
        IReadOnlyList<MeasurementWriteOutcome> outcomes,
        IReadOnlyList<DeadLetter> deadLetters)
    {
        Checkpoint = checkpoint;
        Messages = messages;
        Unmatched = unmatched;
        Outcomes = outcomes;
        DeadLetters = deadLetters;
    }

    /// <summary>Gets the partition, and the position of the last message.</summary>
    public MedTechCheckpoint Checkpoint { get; }

    /// <summary>Gets the number of messages.</summary>
    public int Messages { get; }

    /// <summary>Gets the number of messages that no device template matches.</summary>
    public int Unmatched { get; }

    /// <summary>Gets what became of the measurements.</summary>
    public IReadOnlyList<MeasurementWriteOutcome> Outcomes { get; }

    /// <summary>Gets the messages that couldn't be processed, or not as a whole.</summary>
    public IReadOnlyList<DeadLetter> DeadLetters { get; }

    /// <summary>Returns the counts, and nothing of the messages.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Messages} messages, {Outcomes.Count} outcomes, {DeadLetters.Count} dead letters");
}
