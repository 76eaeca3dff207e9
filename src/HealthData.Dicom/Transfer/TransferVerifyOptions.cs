namespace HealthData.Dicom;

/// <summary>The options for verifying a transfer.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class TransferVerifyOptions
{
    /// <summary>Gets or sets the path of the manifest to verify; null (the default) for the journal.</summary>
    public string? ManifestPath { get; set; }

    /// <summary>Gets or sets a value that indicates whether all instances are read back and compared with their
    /// SHA-256. The default is false: only their presence is.</summary>
    /// <remarks>The Azure DICOM service sets the preamble, the first 128 bytes of a file, to zeros. An instance that
    /// differs in nothing else is the same.</remarks>
    public bool CompareContent { get; set; }

    /// <summary>Gets or sets the receiver of progress reports: the instances that were looked for, and the bytes that
    /// were compared.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }
}
