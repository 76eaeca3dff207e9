namespace HealthData.Testing;

/// <summary>A row of the change feed. It counts from its time on, but can be seen later only.</summary>
internal sealed record ChangeRow(long Sequence, InstanceKey Key, string Action, DateTimeOffset Time)
{
    public required DateTimeOffset VisibleAt { get; init; }

    public bool IsDeletion => Action == ChangeLog.Delete;

    public override string ToString() => $"{nameof(ChangeRow)} {Sequence} ({Action})";
}
