namespace HealthData.Dicom;

/// <summary>An instance that was saved as a file.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("Length = {Length}")]
public sealed class SavedInstance
{
    internal SavedInstance(string path, long length, bool wasKept)
    {
        Path = path;
        Length = length;
        WasKept = wasKept;
    }

    /// <summary>The file's full path, which has the UIDs in it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Path { get; }

    /// <summary>The size in bytes of the instance that arrived.</summary>
    public long Length { get; }

    /// <summary>Whether a file that was there before was kept instead of this instance.</summary>
    public bool WasKept { get; }
}
