namespace HealthData.Dicom;

internal sealed class StreamPartSource : MultipartPartSource
{
    private readonly Stream _stream;
    private readonly long _origin;
    private bool _opened;

    public StreamPartSource(Stream stream, string? contentType)
        : base(contentType)
    {
        _stream = stream;
        if (!stream.CanSeek)
        {
            return;
        }

        _origin = stream.Position;
        Length = Math.Max(0, stream.Length - _origin);
    }

    public override long? Length { get; }

    public override bool IsReplayable => Length is not null;

    public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) => new(Open());

    public override Stream Open()
    {
        if (Length is not null)
        {
            _stream.Position = _origin;
        }
        else if (_opened)
        {
            throw new InvalidOperationException("The stream was already read and can't be read again.");
        }

        _opened = true;
        return new UndisposedStream(_stream);
    }
}
