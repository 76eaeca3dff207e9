namespace HealthData.Storage.Blobs;

/// <summary>The options of a <see cref="BlobStateStore"/>.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class BlobStateStoreOptions
{
    /// <summary>Gets or sets what the blobs' names begin with, such as <c>events/</c>: stores with different prefixes
    /// share a container. The default is empty.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>Gets or sets the clock; null for the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }
}
