namespace HealthData.Fhir;

/// <summary>Splits NDJSON into its lines as they arrive. Only a line feed ends a line; a carriage return before it, a
/// byte order mark at the start, and lines without anything are left out. What begins as gzip does is unpacked.
/// </summary>
/// <param name="content">The content, which is disposed of with this.</param>
/// <param name="maxLineLength">The longest line in bytes; of a longer one only the beginning is kept.</param>
internal sealed class NdjsonReader(Stream content, int maxLineLength = int.MaxValue) : IAsyncDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly UnpackedStream _content = new(content);
    private readonly int _maxLineLength = Math.Min(maxLineLength, Array.MaxLength - 2);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private bool _hasBegun;
    private int _start;
    private int _next;
    private int _end;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Blank => " \t\r"u8;

    /// <summary>Gets the number of the current line in the unpacked content, from 1. Lines without anything count.
    /// </summary>
    public long LineNumber { get; private set; }

    /// <summary>Gets the bytes of the current line, without white space around them. They change with the next one.
    /// </summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Gets a value that indicates whether the current line is longer than allowed, and hence cut.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Moves on to the next line that has something; false at the end.</summary>
    /// <exception cref="InvalidDataException">What began as gzip is damaged or breaks off.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (!_hasBegun)
        {
            await BeginAsync(cancellationToken).ConfigureAwait(false);
        }

        while (TryTake() || await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!Line.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            (_buffer, Line) = ([], default);
            await _content.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        _end = await _content.ReadAtLeastAsync(
            _buffer, ByteOrderMark.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        _next = _buffer.AsSpan(0, _end).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        _hasBegun = true;
    }

    // Takes a line that is in the buffer as a whole.
    private bool TryTake()
    {
        _start = _next;
        var length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
        if (length >= 0)
        {
            Take(length, _start + length + 1);
        }

        return length >= 0;
    }

    // Reads on to the end of the line that has begun; false if there is none.
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            MakeRoom();
            var searched = _end;
            var read = await _content.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            if (read == 0)
            {
                return TakeRest();
            }

            var found = _buffer.AsSpan(searched, read).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(searched + found - _start, searched + found + 1);
                return true;
            }
        }
    }

    private bool TakeRest()
    {
        if (_end == _start)
        {
            return false;
        }

        Take(_end - _start, _end);
        return true;
    }

    // Of a line that is too long, one byte too many is kept: it tells.
    private void MakeRoom()
    {
        _end = _start + Math.Min(_end - _start, _maxLineLength + 1);
        if (_end < _buffer.Length)
        {
            return;
        }

        var length = _end - _start;
        var target = length > _buffer.Length / 2
            ? ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength))
            : _buffer;
        _buffer.AsSpan(_start, length).CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        (_start, _end) = (0, length);
    }

    private void Take(int length, int next)
    {
        LineNumber++;
        IsTooLong = length > _maxLineLength;
        var line = _buffer.AsMemory(_start, Math.Min(length, _maxLineLength));
        var begin = line.Span.IndexOfAnyExcept(Blank);
        Line = begin < 0 ? default : line[begin..(line.Span.LastIndexOfAnyExcept(Blank) + 1)];
        _next = next;
    }
}
