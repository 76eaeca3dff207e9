namespace HealthData.Dicom;

/// <summary>A stream that cannot seek, whose first bytes may be looked at before it is read.</summary>
internal sealed class PeekedStream(Stream inner) : ReadOnlyStream
{
    private ReadOnlyMemory<byte>? _peeked;
    private PrefixedStream? _whole;
    private bool _isTaken;

    public async ValueTask<ReadOnlyMemory<byte>> LookAsync(InstanceLook look, CancellationToken cancellationToken)
    {
        if (_isTaken)
        {
            throw new InvalidOperationException(
                "The stream was already sent and can't be read again. Create the content again from a new stream.");
        }

        if (_peeked is { } peeked)
        {
            look.Walker.Feed(peeked.Span);
            return peeked;
        }

        var read = await look.StreamAsync(inner, cancellationToken).ConfigureAwait(false);
        var kept = read.ToArray();
        _peeked = kept;
        _whole = new PrefixedStream(kept, inner);
        return kept;
    }

    public override int Read(Span<byte> buffer) => Take().Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Take().ReadAsync(buffer, cancellationToken);

    private Stream Take()
    {
        _isTaken = true;
        return _whole ?? inner;
    }
}
