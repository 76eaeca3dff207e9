namespace HealthData.Testing;

/// <summary>A stream that reads through to another one and throws when more than the limit comes.</summary>
internal sealed class LimitedStream(Stream inner, long limit, Func<Exception> exceeded) : ReadOnlyStream
{
    private long _read;

    /// <summary>Gets a value that indicates whether the other stream was read to its end.</summary>
    public bool HasEnded { get; private set; }

    public override int Read(Span<byte> buffer) => throw new NotSupportedException("Read asynchronously.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        HasEnded = count == 0 && buffer.Length > 0;
        _read += count;
        return _read > limit ? throw exceeded() : count;
    }
}
