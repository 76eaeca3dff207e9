using System.Buffers;

namespace HealthData.Core.Multipart;

internal sealed partial class MultipartRelatedContent
{
    // One writing of the body.
    private sealed class Run(MultipartWriter writer, ArrayPool<byte> pool, Action<long, int>? onProgress) : IDisposable
    {
        private readonly byte[] _buffer = pool.Rent(BufferSize);
        private long _total;
        private long _partBytes;
        private int _parts;

        public MultipartWriter Writer => writer;

        public async ValueTask WriteAsync(MultipartPartSource part, CancellationToken cancellationToken)
        {
            var framed = Begin(part);
            var source = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using var disposal = source.ConfigureAwait(false);
            int read;
            do
            {
                read = await source.ReadAsync(_buffer.AsMemory(framed), cancellationToken).ConfigureAwait(false);
                Count(part, read);
                var chunk = _buffer.AsMemory(0, framed + read);
                if (!chunk.IsEmpty)
                    await writer.Body.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
                framed = 0;
                Report(read);
            }
            while (read > 0);
            Complete(part);
        }

        public void Write(MultipartPartSource part, CancellationToken cancellationToken)
        {
            var framed = Begin(part);
            using var source = part.Open();
            int read;
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                read = source.Read(_buffer.AsSpan(framed));
                Count(part, read);
                if (framed + read > 0)
                    writer.Body.Write(_buffer.AsSpan(0, framed + read));
                framed = 0;
                Report(read);
            }
            while (read > 0);
            Complete(part);
        }

        public void Dispose() => pool.Return(_buffer);

        // The start of the part goes out with its first bytes: a packet of its own would cost as much as they do.
        private int Begin(MultipartPartSource part)
        {
            _partBytes = 0;
            var start = writer.ComposeStart(part.Headers);
            if (start.Length > BufferSize / 2)
                throw new ArgumentException("The headers of a part are longer than 64 KiB.", nameof(part));
            start.CopyTo(_buffer);
            return start.Length;
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

        private void Report(int read)
        {
            if (read > 0)
                onProgress?.Invoke(_total, _parts);
        }
    }
}
