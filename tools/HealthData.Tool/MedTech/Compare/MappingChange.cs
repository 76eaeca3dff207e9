namespace HealthData.Tool.MedTech.Compare;

/// <summary>A difference between what two pairs of mappings make of messages.</summary>
/// <param name="What">The kind of thing: <c>measurement</c>, <c>observation</c> or <c>problem</c>.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Type">The type of the measurement or the Observation, or the problem's code and text.</param>
/// <param name="Values">The values that differ.</param>
internal sealed record MappingChange(string What, ChangeKind Kind, string Type, IReadOnlyList<ValueChange> Values)
{
    /// <summary>The file of messages; null of what is of all messages.</summary>
    public string? Source { get; init; }

    public long Line { get; init; }

    /// <summary>The id of the Observation; null of what has none.</summary>
    public string? Id { get; init; }
}
