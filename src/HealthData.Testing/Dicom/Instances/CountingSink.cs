namespace HealthData.Testing;

internal sealed class CountingSink : ContentSink
{
    private long _length;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _length += bytes.Length;
        return default;
    }

    public override ValueTask<StoredContent> CompleteAsync(CancellationToken cancellationToken) =>
        new(new CountedContent(_length));

    public override ValueTask DisposeAsync() => default;

    private sealed class CountedContent(long length) : StoredContent
    {
        public override long Length => length;

        public override bool CanRead => false;

        public override Stream OpenRead(long offset = 0) =>
            throw new NotSupportedException("The bytes were only counted.");
    }
}
