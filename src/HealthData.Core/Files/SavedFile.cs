namespace HealthData.Core;

/// <summary>A file that was saved, or kept.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("Length = {Length}")]
public sealed class SavedFile
{
    internal SavedFile(string path, long length, bool wasKept = false)
    {
        Path = path;
        Length = length;
        WasKept = wasKept;
    }

    /// <summary>Gets the full path of the file. It might contain identifiers.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Path { get; }

    /// <summary>Gets the size of the file in bytes.</summary>
    public long Length { get; }

    /// <summary>Gets a value that indicates whether the file was there before and was kept.</summary>
    public bool WasKept { get; }
}
