namespace HealthData.Dicom.Tests.Multipart;

/// <summary>A body that comes in chunks of chosen sizes; some reads complete later, on another thread.</summary>
internal sealed class ChunkedStream(byte[] bytes, Func<int> nextSize, bool yields = false) : ReadOnlyStream
{
    private int _position;

    public bool IsDisposed { get; private set; }

    public int Reads { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        Reads++;
        var count = Math.Min(Math.Min(nextSize(), buffer.Length), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (yields)
        {
            await Task.Yield();
        }

        return Read(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
