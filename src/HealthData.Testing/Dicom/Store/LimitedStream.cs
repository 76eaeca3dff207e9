namespace HealthData.Testing;

/// <summary>Reads through to another stream and throws when more than the limit comes.</summary>
internal sealed class LimitedStream(Stream inner, long limit, Func<Exception> exceeded) : ReadOnlyStream
{
    private long _read;

    public override int Read(Span<byte> buffer) => throw new NotSupportedException("Read asynchronously.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _read += count;
        return _read > limit ? throw exceeded() : count;
    }
}
