namespace HealthData.Dicom.FoDicom;

/// <summary>
/// Memory of any size for one instance, in chunks from the pool: nothing is copied when it grows. Disposing of it gives
/// the chunks back.
/// </summary>
internal sealed class ChunkedStream : Stream
{
    private const int ChunkSize = 128 * 1024;

    private readonly List<byte[]> _chunks = [];
    private long _length;
    private long _position;
    private bool _isDisposed;

    public override bool CanRead => !_isDisposed;

    public override bool CanSeek => !_isDisposed;

    public override bool CanWrite => !_isDisposed;

    public override long Length => _length;

    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = value;
        }
    }

    /// <summary>Takes all bytes of a stream, without a buffer in between.</summary>
    public async Task FillAsync(Stream source, CancellationToken cancellationToken)
    {
        int read;
        do
        {
            read = await source.ReadAsync(Room(), cancellationToken).ConfigureAwait(false);
            Advance(read);
        }
        while (read > 0);
    }

    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var total = 0;
        while (!buffer.IsEmpty && _position < _length)
        {
            var (chunk, offset) = Math.DivRem(_position, ChunkSize);
            var count = (int)Math.Min(Math.Min(buffer.Length, ChunkSize - offset), _length - _position);
            _chunks[(int)chunk].AsSpan((int)offset, count).CopyTo(buffer);
            buffer = buffer[count..];
            _position += count;
            total += count;
        }

        return total;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : new ValueTask<int>(Read(buffer.Span));

    public override Task<int> ReadAsync(
        byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var room = Room().Span;
            var count = Math.Min(room.Length, buffer.Length);
            buffer[..count].CopyTo(room);
            Advance(count);
            buffer = buffer[count..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return default;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => _length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Gets all bytes; none if they are more than an array can hold.</summary>
    public byte[] ToArray()
    {
        if (_length > Array.MaxLength)
        {
            return [];
        }

        var bytes = new byte[_length];
        _position = 0;
        ReadExactly(bytes);
        return bytes;
    }

    protected override void Dispose(bool disposing)
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _chunks.ForEach(chunk => ArrayPool<byte>.Shared.Return(chunk));
            _chunks.Clear();
            _length = 0;
        }

        base.Dispose(disposing);
    }

    // The rest of the chunk at the position.
    private Memory<byte> Room()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var (chunk, offset) = Math.DivRem(_position, ChunkSize);
        while (_chunks.Count <= chunk)
        {
            _chunks.Add(ArrayPool<byte>.Shared.Rent(ChunkSize));
        }

        return _chunks[(int)chunk].AsMemory((int)offset, (int)(ChunkSize - offset));
    }

    private void Advance(int count)
    {
        _position += count;
        _length = Math.Max(_length, _position);
    }
}
