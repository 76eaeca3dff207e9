namespace HealthData.Imaging;

/// <summary>The options of an <see cref="ImagingSynchronizer"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class ImagingSynchronizerOptions
{
    /// <summary>Gets the options for making the resources.</summary>
    public ImagingProjectorOptions Projector { get; } = new();

    /// <summary>Gets or sets the time for which a study must have had no change before it is synchronized. The default
    /// is 30 seconds. Long acquisitions want a longer one: each pass reads the metadata of the whole study.</summary>
    public TimeSpan QuietTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets the time after the first change at which a study is synchronized though its changes go on.
    /// The default is 5 minutes.</summary>
    public TimeSpan MaxQuietTime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the number of studies that are synchronized at once. The default is 8. It is halved while
    /// a service throttles.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>Gets or sets a value that indicates whether an ImagingStudy with the study's identifier and our source,
    /// but another id, is kept, such as one from before. The default is false.</summary>
    public bool AdoptsExisting { get; set; }

    /// <summary>Gets or sets the name of the checkpoint in the store; null (the default) for one that has the address
    /// of the DICOM service.</summary>
    public string? CheckpointName { get; set; }

    /// <summary>Gets or sets the time for which a process has the change feed to itself, unless it renews its claim in
    /// the store of the checkpoint: of several processes, one follows the feed, and another takes over when it ends or
    /// is gone. null (the default) for no claims: each process follows the feed, which does no harm but reads
    /// more.</summary>
    public TimeSpan? ClaimTime { get; set; }

    /// <summary>Gets or sets the time of the first changes to follow when there is no checkpoint yet; null (the
    /// default) for the start of the feed.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>Gets or sets the time between two looks at the change feed. The default is 5 seconds. It doubles, up to
    /// a minute, while there is nothing new.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets or sets the clock of the waits. The time of the feed is always the service's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
