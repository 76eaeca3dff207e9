namespace HealthData.Dicom;

/// <summary>How retrieved instances are saved.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class SaveOptions
{
    /// <summary>What to do with a file that is there already; to fail, by default.</summary>
    public ExistingFile ExistingFile { get; set; }

    /// <summary>Told of the bytes and the instances saved so far.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }
}
