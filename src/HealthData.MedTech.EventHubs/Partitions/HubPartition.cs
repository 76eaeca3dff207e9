namespace HealthData.MedTech.EventHubs;

/// <summary>A partition while this process owns it.</summary>
internal sealed class HubPartition : EventProcessorPartition, IPartitionProgress
{
    /// <summary>Gets the places of the events that aren't done.</summary>
    public HubPositions Positions { get; } = new();

    /// <summary>Gets or sets the run of the pipeline; null before the partition is initialized.</summary>
    public PartitionRun? Run { get; set; }

    /// <summary>Gets or sets the number of the last event that the hub has; null where that isn't known yet.</summary>
    public long? LastEnqueued { get; set; }

    /// <summary>Gets or sets the number of the last event that is done; null where none was.</summary>
    public long? LastDone { get; set; }

    public long? Lag => LastEnqueued is { } end && LastDone is { } done ? Math.Max(0, end - done) : null;

    public DateTimeOffset? Oldest => Positions.Oldest;
}
