namespace HealthData.Dicom;

internal sealed class OpenedPartSource(Func<CancellationToken, Task<Stream>> open, string? contentType)
    : MultipartPartSource(contentType)
{
    private long? _length;

    /// <summary>The length of the stream that was opened first.</summary>
    public override long? Length => _length;

    public override bool IsReplayable => true;

    public override async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        var stream = await open(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The delegate that opens the stream returned null.");
        _length ??= stream.CanSeek ? stream.Length - stream.Position : null;
        return stream;
    }
}
