namespace HealthData.Testing;

/// <summary>Reads one instance from the wire into storage, as it arrives, and its header on the way.</summary>
internal sealed class InstanceIntake(FakeDicomOptions options, StorageFolder? folder)
{
    private const int ChunkBytes = 128 << 10;
    private const int PreambleBytes = 128;
    private const int MaxHeaderBytes = 64 << 20;

    /// <exception cref="ServiceException">The instance is longer than the limit (413).</exception>
    public async Task<StagedInstance> ReadAsync(Stream source, long expectedLength, CancellationToken cancellationToken)
    {
        var sink = ContentSink.Open(options, folder, expectedLength);
        await using (sink.ConfigureAwait(false))
        {
            var buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
            try
            {
                var (header, length) = await ReadHeaderAsync(source, sink, cancellationToken).ConfigureAwait(false);
                int count;
                while ((count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    CheckLength(length += count);
                    if (header is not null)
                    {
                        await sink.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                    }
                }

                return header is null
                    ? new(null, null)
                    : new(header, await sink.CompleteAsync(cancellationToken).ConfigureAwait(false));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private async Task<(InstanceHeader? Header, long Length)> ReadHeaderAsync(
        Stream source,
        ContentSink sink,
        CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        var filled = 0;
        try
        {
            while (true)
            {
                var count = await source.ReadAtLeastAsync(
                    buffer.AsMemory(filled),
                    buffer.Length - filled,
                    throwOnEndOfStream: false,
                    cancellationToken).ConfigureAwait(false);
                var isWhole = count < buffer.Length - filled;
                filled += count;
                CheckLength(filled);
                var header = TryScan(buffer.AsSpan(0, filled), isWhole || filled >= MaxHeaderBytes, out var invalid);
                if (invalid)
                {
                    return (null, filled);
                }

                if (header is not null)
                {
                    buffer.AsSpan(0, PreambleBytes).Clear();
                    await sink.WriteAsync(buffer.AsMemory(0, filled), cancellationToken).ConfigureAwait(false);
                    return (header, filled);
                }

                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, filled).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static InstanceHeader? TryScan(ReadOnlySpan<byte> data, bool isWhole, out bool invalid)
    {
        invalid = false;
        try
        {
            return HeaderScan.Read(data, isWhole);
        }
        catch (Exception exception) when (exception is InvalidDataException or OverflowException)
        {
            invalid = true;
            return null;
        }
    }

    private void CheckLength(long length)
    {
        if (length > options.MaxInstanceBytes)
        {
            throw ServiceException.TooLarge($"An instance exceeds the limit of {options.MaxInstanceBytes} bytes.");
        }
    }
}
