namespace HealthData.Dicom;

/// <summary>The options of a <see cref="ChangeFeedProcessor"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class ChangeFeedProcessorOptions
{
    /// <summary>Gets or sets the name of the checkpoint in the store; null (the default) for one that has the service's
    /// address. Processors that each handle all changes need names of their own.</summary>
    public string? CheckpointName { get; set; }

    /// <summary>Gets or sets the time of the first changes to handle when there is no checkpoint yet; null (the
    /// default) for the start of the feed. Version 1 of the service starts at the first change in any case.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>Gets or sets a value that indicates whether each change comes with the attributes of its instance. The
    /// default is false.</summary>
    public bool IncludeMetadata { get; set; }

    /// <summary>Gets or sets the age that a change must have to be handled. The default is 30 seconds: until then, one
    /// with an earlier time may still become visible, and would be missed.</summary>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets the time between two looks at the feed. The default is 5 seconds. It doubles, up to
    /// <see cref="MaxPollInterval"/>, while there is nothing new, and while the service fails.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets or sets the longest time between two looks at the feed. The default is a minute.</summary>
    public TimeSpan MaxPollInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets the clock of the waits. The time of the feed is always the service's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
