namespace HealthData.Dicom;

/// <summary>How instances are stored.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class StoreOptions
{
    /// <summary>
    /// The study that all instances must belong to; the service refuses those of another. Null (the default) for any.
    /// </summary>
    public string? StudyInstanceUid { get; set; }

    /// <summary>
    /// Whether an instance that is there already is replaced (PUT) instead of refused (POST). False by default.
    /// Replacing is an extension of the Azure DICOM service, version 2.
    /// </summary>
    public bool Overwrite { get; set; }

    /// <summary>
    /// Whether a single instance is sent as <c>application/dicom</c> instead of <c>multipart/related</c>.
    /// False by default, since not every server takes it.
    /// </summary>
    public bool SinglePart { get; set; }

    /// <summary>Told of the bytes and the instances sent so far. It starts again from 0 with a retry.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }
}
