namespace HealthData.Testing;

/// <summary>Pieces of a file that make up one frame.</summary>
internal readonly record struct FrameRange(IReadOnlyList<(long Offset, long Length)> Pieces)
{
    public async Task WriteAsync(StoredContent content, Stream target, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 << 10);
        try
        {
            foreach (var (offset, length) in Pieces)
            {
                var source = content.OpenRead(offset);
                await using (source.ConfigureAwait(false))
                {
                    await CopyAsync(source, target, length, buffer, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task CopyAsync(
        Stream source,
        Stream target,
        long length,
        byte[] buffer,
        CancellationToken cancellationToken)
    {
        while (length > 0)
        {
            var chunk = buffer.AsMemory(0, (int)Math.Min(length, buffer.Length));
            await source.ReadExactlyAsync(chunk, cancellationToken).ConfigureAwait(false);
            await target.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
            length -= chunk.Length;
        }
    }
}
