namespace HealthData.Dicom;

/// <summary>Forward reading over memory or a stream in bounded memory; never trusts a length before the bytes
/// came.</summary>
internal sealed class ByteSource : IDisposable
{
    private const int WindowSize = 64 * 1024;
    private const int SliceSize = 8 * 1024;
    private const int LargestSlice = 1024;

    private readonly Stream? _stream;
    private readonly bool _seekable;
    private readonly bool _ownsStream;
    private byte[]? _rented;
    private byte[] _arena = [];
    private int _arenaUsed;
    private ReadOnlyMemory<byte> _window;
    private int _next;
    private bool _ended;

    public ByteSource(ReadOnlyMemory<byte> memory)
    {
        _window = memory;
        _ended = true;
        Length = memory.Length;
    }

    public ByteSource(Stream stream, long position = 0, bool ownsStream = false)
    {
        _stream = stream;
        _ownsStream = ownsStream;
        _seekable = stream.CanSeek;
        Position = position;
        Length = _seekable ? position + Math.Max(0, stream.Length - stream.Position) : null;
        _rented = ArrayPool<byte>.Shared.Rent(WindowSize);
    }

    /// <summary>Bytes consumed so far.</summary>
    public long Position { get; private set; }

    /// <summary>The position of the end; null when it is not known before it comes.</summary>
    public long? Length { get; private set; }

    public ReadOnlySpan<byte> Window => _window.Span[_next..];

    public void Advance(int count)
    {
        _next += count;
        Position += count;
    }

    /// <summary>Makes so many bytes visible in <see cref="Window"/>; false when the end comes first.</summary>
    public ValueTask<bool> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        if (_window.Length - _next >= count)
        {
            return new(true);
        }

        return _ended ? new(false) : FillAsync(count, cancellationToken);
    }

    /// <summary>Takes the next bytes as memory that stays valid; null when the end comes first.</summary>
    public ValueTask<ReadOnlyMemory<byte>?> TakeAsync(int count, CancellationToken cancellationToken)
    {
        if (_stream is null)
        {
            if (_window.Length - _next < count)
            {
                return new((ReadOnlyMemory<byte>?)null);
            }

            var value = _window.Slice(_next, count);
            Advance(count);
            return new(value);
        }

        if (_window.Length - _next < count)
        {
            return TakeSlowAsync(count, cancellationToken);
        }

        var copy = Slice(count);
        Window[..count].CopyTo(copy.Span);
        Advance(count);
        return new(copy);
    }

    /// <summary>Passes over bytes; false when the end comes first.</summary>
    public async ValueTask<bool> SkipAsync(long count, CancellationToken cancellationToken)
    {
        if (Length - Position < count)
        {
            return false;
        }

        var buffered = (int)Math.Min(count, _window.Length - _next);
        Advance(buffered);
        count -= buffered;
        if (count > WindowSize && _seekable)
        {
            _stream!.Seek(count, SeekOrigin.Current);
            Position += count;
            return true;
        }

        while (count > 0)
        {
            if (!await EnsureAsync(1, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            var step = (int)Math.Min(count, _window.Length - _next);
            Advance(step);
            count -= step;
        }

        return true;
    }

    /// <summary>Reads into a buffer what is there, at least one byte unless at the end.</summary>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (buffer.IsEmpty || !await EnsureAsync(1, cancellationToken).ConfigureAwait(false))
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _window.Length - _next);
        _window.Slice(_next, count).CopyTo(buffer);
        Advance(count);
        return count;
    }

    public void Dispose()
    {
        var rented = Interlocked.Exchange(ref _rented, null);
        if (rented is not null)
        {
            _window = default;
            _next = 0;
            _ended = true;
            ArrayPool<byte>.Shared.Return(rented);
        }

        if (_ownsStream)
        {
            _stream?.Dispose();
        }
    }

    private async ValueTask<bool> FillAsync(int count, CancellationToken cancellationToken)
    {
        var buffer = _rented ?? throw new ObjectDisposedException(nameof(ByteSource));
        var kept = _window.Length - _next;
        _window.Span[_next..].CopyTo(buffer);
        _next = 0;
        while (kept < count)
        {
            var read = await _stream!.ReadAsync(buffer.AsMemory(kept), cancellationToken).ConfigureAwait(false);
            if (read <= 0)
            {
                _ended = true;
                Length = Position + kept;
                break;
            }

            kept += read;
        }

        _window = buffer.AsMemory(0, kept);
        return kept >= count;
    }

    private async ValueTask<ReadOnlyMemory<byte>?> TakeSlowAsync(int count, CancellationToken cancellationToken)
    {
        if (Length - Position < count)
        {
            return null;
        }

        var value = new byte[Length is null ? Math.Min(count, WindowSize) : count];
        var filled = 0;
        while (filled < count)
        {
            if (filled == value.Length)
            {
                Array.Resize(ref value, (int)Math.Min(count, value.Length * 2L));
            }

            var read = await ReadAsync(value.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            filled += read;
        }

        return value;
    }

    private Memory<byte> Slice(int count)
    {
        if (count > LargestSlice)
        {
            return new byte[count];
        }

        if (_arena.Length - _arenaUsed < count)
        {
            _arena = new byte[SliceSize];
            _arenaUsed = 0;
        }

        var slice = _arena.AsMemory(_arenaUsed, count);
        _arenaUsed += count;
        return slice;
    }
}
