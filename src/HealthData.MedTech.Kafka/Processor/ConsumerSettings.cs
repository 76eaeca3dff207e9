namespace HealthData.MedTech.Kafka;

/// <summary>The settings of a consumer as the processor needs them.</summary>
internal static class ConsumerSettings
{
    private const int SessionMilliseconds = 45_000;
    private const int RequestMilliseconds = 60_000;
    private const int IdleMilliseconds = 180_000;

    // A partition that is resumed waits for the fetch of the others.
    private const int FetchMilliseconds = 100;

    /// <summary>Copies the caller's settings, and sets what the checkpoints need. The times are those that Event Hubs
    /// asks for, unless the caller says otherwise.</summary>
    public static ConsumerConfig Complete(ConsumerConfig settings)
    {
        var copy = new ConsumerConfig(settings.ToDictionary(pair => pair.Key, pair => pair.Value))
        {
            EnableAutoCommit = false,
            EnableAutoOffsetStore = false,
            PartitionAssignmentStrategy = PartitionAssignmentStrategy.CooperativeSticky,
        };
        copy.AutoOffsetReset ??= AutoOffsetReset.Earliest;
        copy.SessionTimeoutMs ??= SessionMilliseconds;
        copy.SocketTimeoutMs ??= RequestMilliseconds;
        copy.ConnectionsMaxIdleMs ??= IdleMilliseconds;
        copy.FetchWaitMaxMs ??= FetchMilliseconds;
        return copy;
    }
}
