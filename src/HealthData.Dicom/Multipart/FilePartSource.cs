namespace HealthData.Dicom;

internal sealed class FilePartSource(string path, string? contentType) : MultipartPartSource(contentType)
{
    private long? _length;

    /// <exception cref="IOException">The file is not there.</exception>
    public override long? Length => _length ??= FileFailure.Guard(path, () => RegularFile.Length(path));

    public override bool IsReplayable => true;

    public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) =>
        new(Open(FileOptions.Asynchronous));

    public override Stream Open() => Open(FileOptions.None);

    // Buffer size 0: whoever reads it has a large buffer already.
    private FileStream Open(FileOptions options) => FileFailure.Guard(path, () => new FileStream(
        path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, options | FileOptions.SequentialScan));
}
