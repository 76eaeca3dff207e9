namespace HealthData.Imaging;

/// <summary>What a look at the metadata of a study gave.</summary>
internal sealed class MetadataReading
{
    public StudySummary? Study { get; init; }

    public ETag? ETag { get; init; }

    /// <summary>Gets the hash of the metadata; null for a study that is gone.</summary>
    public string? Hash { get; init; }

    /// <summary>Gets whether the service says that nothing has changed.</summary>
    public bool IsUnchanged { get; init; }
}
