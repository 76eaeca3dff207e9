namespace HealthData.Testing;

internal sealed class MemoryContent(byte[][] segments, long length) : StoredContent
{
    public override long Length => length;

    public override Stream OpenRead(long offset = 0) => new SegmentStream(segments, offset);

    public override async Task WriteToAsync(Stream target, CancellationToken cancellationToken)
    {
        foreach (var segment in segments)
        {
            await target.WriteAsync(segment, cancellationToken).ConfigureAwait(false);
        }
    }
}
