namespace HealthData.MedTech.EventHubs;

/// <summary>The options of an <see cref="EventHubsMedTechProcessor"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class EventHubsMedTechProcessorOptions
{
    private const int DefaultDrainSeconds = 10;
    private const int DefaultPrefetchBytes = 4 << 20;

    // The library waits for so long on a line that breaks while nothing comes. Its own default is a minute.
    private const int DefaultWaitSeconds = 5;

    private TimeSpan _drainTimeout = TimeSpan.FromSeconds(DefaultDrainSeconds);

    /// <summary>Gets the options of the Event Hubs library: its identifier, its retries, and how partitions are shared.
    /// Without a checkpoint a partition is read from its start, at most 4 MiB of a partition are read ahead, and a
    /// broken connection is noticed within a <see cref="EventProcessorOptions.MaximumWaitTime"/> of five seconds. All
    /// processes of a consumer group need the same <see cref="EventProcessorOptions.LoadBalancingUpdateInterval"/> and
    /// <see cref="EventProcessorOptions.PartitionOwnershipExpirationInterval"/>, and clocks that agree.</summary>
    public EventProcessorOptions Processor { get; } = new()
    {
        DefaultStartingPosition = EventPosition.Earliest,
        MaximumWaitTime = TimeSpan.FromSeconds(DefaultWaitSeconds),
        PrefetchSizeInBytes = DefaultPrefetchBytes,
        TrackLastEnqueuedEventProperties = true,
    };

    /// <summary>Gets or sets how long an orderly stop waits for the messages that were read to be written. What isn't
    /// written then comes again. The default is ten seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan DrainTimeout
    {
        get => _drainTimeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _drainTimeout = value;
        }
    }

    /// <summary>Gets or sets what is told of failures of Event Hubs and of the storage that the processor gets over by
    /// itself; null (the default) for nothing. It is called from several threads.</summary>
    public Action<Exception>? ErrorOccurred { get; set; }

    /// <summary>Gets or sets the clock of <see cref="DrainTimeout"/>; null for the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }
}
