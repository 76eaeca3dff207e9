namespace HealthData.Dicom;

/// <summary>A stream that cannot seek, whose first bytes may be looked at before it is read.</summary>
internal sealed class PeekedStream(Stream inner) : ReadOnlyStream
{
    private ReadOnlyMemory<byte>? _peeked;
    private int _taken;

    public async ValueTask<ReadOnlyMemory<byte>> LookAsync(InstanceWalker walker, CancellationToken cancellationToken)
    {
        if (_taken > 0)
        {
            throw new InvalidOperationException(
                "The stream was sent already and cannot be read again. Make the content anew from a new stream.");
        }

        if (_peeked is { } peeked)
        {
            walker.Feed(peeked.Span);
            return peeked;
        }

        var read = await InstanceLook.ReadAsync(inner, walker, cancellationToken).ConfigureAwait(false);
        _peeked = read;
        return read;
    }

    public override int Read(Span<byte> buffer) => TryTake(buffer, out var taken) ? taken : inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TryTake(buffer.Span, out var taken) ? new(taken) : inner.ReadAsync(buffer, cancellationToken);

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
