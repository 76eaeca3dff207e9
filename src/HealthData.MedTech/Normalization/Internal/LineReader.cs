using System.Buffers;

namespace HealthData.MedTech;

/// <summary>Cuts a stream into its lines. Lines are good until the next fill.</summary>
internal sealed class LineReader(Stream stream, int maxLength) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 << 10);
    private int _start;
    private int _end;
    private int _searched;
    private bool _isAtEnd;
    private bool _isSkipping;
    private bool _hasBegun;

    /// <summary>The number of the line last read, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Whether the stream is in UTF-16, as its first bytes tell: no line of it can be read.</summary>
    public bool IsUtf16 { get; private set; }

    /// <summary>Whether the line last read is longer than allowed, and was skipped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads on; false once the stream has ended and all of its lines have been read.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_isAtEnd)
        {
            return false;
        }

        MakeRoom();
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isAtEnd = read == 0;
        return true;
    }

    /// <summary>Gives the next line that is whole and not blank, without its end.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        while (TryCut(out var start, out var end))
        {
            LineNumber++;
            if (!_hasBegun)
            {
                _hasBegun = true;
                IsUtf16 = LooksLikeUtf16(_buffer.AsSpan(start, end - start));
                start += _buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8) ? 3 : 0;
            }

            end -= end > start && _buffer[end - 1] == '\r' ? 1 : 0;
            IsTooLong = _isSkipping || end - start > maxLength;
            _isSkipping = false;
            if (IsTooLong || _buffer.AsSpan(start, end - start).ContainsAnyExcept(" \t\r"u8))
            {
                line = IsTooLong ? default : _buffer.AsMemory(start, end - start);
                return true;
            }
        }

        line = default;
        return false;
    }

    // A byte order mark, or a letter of ASCII beside a zero, which JSON in UTF-8 never has.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> line) =>
        line is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..];

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private bool TryCut(out int start, out int end)
    {
        (start, end) = (_start, _end);
        var found = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (found >= 0)
        {
            end = _searched + found;
            _start = _searched = end + 1;
            return true;
        }

        _searched = _end;
        if (!_isAtEnd || (start == end && !_isSkipping))
        {
            return false;
        }

        _start = _end;
        return true;
    }

    private void MakeRoom()
    {
        // A carriage return may come behind the longest line.
        if (_end - _start > maxLength + 4L)
        {
            _isSkipping = true;
            _start = _searched = _end;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end, _searched) = (0, _end - _start, _searched - _start);
        }

        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
