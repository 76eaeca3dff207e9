namespace HealthData.Dicom;

/// <summary>How metadata is retrieved.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class MetadataOptions
{
    /// <summary>
    /// The <see cref="RetrievedMetadata.ETag"/> of an earlier answer: when nothing has changed since, the answer is
    /// <see cref="RetrievedMetadata.IsUnchanged"/> and has no instances.
    /// </summary>
    public ETag? IfNoneMatch { get; set; }

    /// <summary>
    /// Whether the version before the last bulk update is retrieved. False by default. An extension of the Azure DICOM
    /// service.
    /// </summary>
    public bool OriginalVersion { get; set; }
}
