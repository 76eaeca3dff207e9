namespace HealthData.Dicom;

/// <summary>The content of a file as it is when its length is first asked for; it is opened when its turn comes.
/// </summary>
internal sealed class FilePartSource(string path, string? contentType) : MultipartPartSource(contentType)
{
    private long? _length;

    public string Path => path;

    /// <exception cref="IOException">The file is not there.</exception>
    public override long? Length => _length ?? Describe().Length;

    public override bool IsReplayable => true;

    /// <summary>Looks at the file anew: its length, and the ticks of the time at which it was last written.</summary>
    /// <exception cref="IOException">The file is not there.</exception>
    public (long Length, long Modified) Describe()
    {
        var file = FileFailure.Guard(path, () => RegularFile.Describe(path));
        _length = file.Length;
        return file;
    }

    public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) => new(Open());

    public override Stream Open() => FileFailure.Guard(path, () => new SequentialFile(path));
}
