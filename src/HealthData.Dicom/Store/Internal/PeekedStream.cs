namespace HealthData.Dicom;

/// <summary>A stream that cannot seek, whose first bytes may be looked at before it is read.</summary>
internal sealed class PeekedStream(Stream inner) : Stream
{
    private ReadOnlyMemory<byte>? _peeked;
    private int _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellationToken) =>
        _peeked ??= await InstancePeek.ReadAsync(inner, cancellationToken).ConfigureAwait(false);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => TryTake(buffer, out var taken) ? taken : inner.Read(buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TryTake(buffer.Span, out var taken) ? new(taken) : inner.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool TryTake(Span<byte> buffer, out int taken)
    {
        taken = 0;
        if (_peeked is not { } peeked || _taken == peeked.Length)
        {
            return false;
        }

        taken = Math.Min(buffer.Length, peeked.Length - _taken);
        peeked.Span.Slice(_taken, taken).CopyTo(buffer);
        _taken += taken;
        return true;
    }
}
