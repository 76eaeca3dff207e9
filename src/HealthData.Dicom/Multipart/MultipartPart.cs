namespace HealthData.Dicom;

/// <summary>One part, and its content: read from the body as it comes, until the reader moves on to the next part.
/// </summary>
internal sealed class MultipartPart(MultipartReader reader, MultipartHeaders headers) : ReadOnlyStream
{
    private volatile bool _disposed;

    public MultipartHeaders Headers { get; } = headers;

    /// <summary>Gets what is wrong with this part alone. What is wrong with its length is known once it was read.
    /// </summary>
    public PartFault Fault { get; internal set; }

    public override bool CanRead => !_disposed;

    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return reader.Read(this, buffer);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return reader.ReadAsync(this, buffer, cancellationToken);
    }

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        ValidateCopyToArguments(destination, bufferSize);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return reader.CopyToAsync(this, destination, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        base.Dispose(disposing);
    }
}
