using System.Buffers;

namespace HealthData.Core.Multipart;

internal sealed partial class MultipartRelatedContent
{
    // One writing of the body.
    private sealed class Run(MultipartWriter writer, ArrayPool<byte> pool, Action<long, int>? onProgress) : IDisposable
    {
        private byte[]? _buffer;
        private long _total;
        private long _partBytes;
        private int _parts;

        public MultipartWriter Writer => writer;

        public async ValueTask WriteAsync(MultipartPartSource part, CancellationToken cancellationToken)
        {
            _partBytes = 0;
            await writer.StartPartAsync(part.Headers, cancellationToken).ConfigureAwait(false);
            if (part.TryGetBytes(out var bytes))
            {
                for (var at = 0; at < bytes.Length; at += BufferSize)
                    await WriteChunkAsync(part, Chunk(bytes, at), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                var source = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using var disposal = source.ConfigureAwait(false);
                while (await source.ReadAsync(Buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
                    await WriteChunkAsync(part, Buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }

            Complete(part);
        }

        public void Write(MultipartPartSource part, CancellationToken cancellationToken)
        {
            _partBytes = 0;
            writer.StartPart(part.Headers);
            if (part.TryGetBytes(out var bytes))
            {
                for (var at = 0; at < bytes.Length; at += BufferSize)
                    WriteChunk(part, Chunk(bytes, at).Span, cancellationToken);
            }
            else
            {
                using var source = part.Open();
                while (source.Read(Buffer) is > 0 and var read)
                    WriteChunk(part, Buffer.AsSpan(0, read), cancellationToken);
            }

            Complete(part);
        }

        public void Dispose()
        {
            if (_buffer is not null)
                pool.Return(_buffer);
            _buffer = null;
        }

        private byte[] Buffer => _buffer ??= pool.Rent(BufferSize);

        private static ReadOnlyMemory<byte> Chunk(ReadOnlyMemory<byte> bytes, int at) =>
            bytes.Slice(at, Math.Min(BufferSize, bytes.Length - at));

        private async ValueTask WriteChunkAsync(
            MultipartPartSource part, ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
        {
            Count(part, chunk.Length);
            await writer.Body.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
            onProgress?.Invoke(_total, _parts);
        }

        private void WriteChunk(MultipartPartSource part, ReadOnlySpan<byte> chunk, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Count(part, chunk.Length);
            writer.Body.Write(chunk);
            onProgress?.Invoke(_total, _parts);
        }

        // Before the bytes are sent: a byte too many never leaves.
        private void Count(MultipartPartSource part, int count)
        {
            _partBytes += count;
            _total += count;
            if (part.Length < _partBytes)
                throw new PartLengthException(_parts + 1, part.Length.Value, tooLong: true);
        }

        private void Complete(MultipartPartSource part)
        {
            if (part.Length is { } announced && announced != _partBytes)
                throw new PartLengthException(_parts + 1, announced, tooLong: false);
            _parts++;
            onProgress?.Invoke(_total, _parts);
        }
    }
}
