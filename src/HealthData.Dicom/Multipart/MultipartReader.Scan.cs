namespace HealthData.Dicom;

internal sealed partial class MultipartReader
{
    // Blanks allowed between a boundary and the end of its line; a line with more of them is content.
    internal const int MaxPadding = 1024;

    private readonly byte[] _delimiter;
    private readonly PreambleWatch _preambleWatch = new();

    // The buffer holds content up to _known, what is not searched yet up to _end. Its first byte is byte _base of the
    // body.
    private int _start;
    private int _known;
    private int _end;
    private long _base;

    // How much of CRLF--boundary is left out: at the first byte of the body there is no line end before a delimiter;
    // further on in the preamble, and in a body whose lines end with LF, there is no CR.
    private int _omitted = 2;

    // Length of the line end that closes the headers and may belong to the delimiter of an empty part; 0 once that is
    // settled, and where it is not of this body's kind.
    private int _lineEnd;
    private int _preamble;

    private enum Line
    {
        Undecided,
        Content,
        Delimiter,
        Closing,
    }

    private ReadOnlySpan<byte> Delimiter => _delimiter.AsSpan(_omitted);

    private ReadOnlySpan<byte> Unsearched => _buffer.AsSpan(_known, _end - _known);

    // Makes more content known, or moves behind the delimiter. False if that takes more bytes. _start is at _known.
    private bool Advance()
    {
        if (_lineEnd > 0)
        {
            return AdvanceIntoContent();
        }

        var window = Unsearched;
        var at = window.IndexOf(Delimiter);
        if (at == 0)
        {
            return AdvanceOverDelimiter();
        }

        var content = at > 0 ? at : window.Length - OpenTail(window);
        _known += content;
        return content > 0;
    }

    private bool AdvanceOverDelimiter()
    {
        var line = Classify(Unsearched[Delimiter.Length..], out var length);
        if (line is Line.Delimiter or Line.Closing)
        {
            line = Believe(line, length);
        }

        switch (line)
        {
            case Line.Undecided:
                return false;
            case Line.Content:
                _known += Delimiter.Length;
                return true;
            default:
                MoveBehind(line, length);
                return true;
        }
    }

    // RFC 2046 lets the line end that closes the headers be the one that starts the next delimiter.
    private bool AdvanceIntoContent()
    {
        var window = Unsearched;
        var compared = Math.Min(window.Length, Delimiter.Length);
        if (window[..compared].SequenceEqual(Delimiter[..compared]))
        {
            var line = Classify(window[compared..], out var length);
            if (compared < Delimiter.Length || line == Line.Undecided)
            {
                return false;
            }

            if (line != Line.Content)
            {
                MoveBehind(line, length);
                return true;
            }
        }

        _start = _known += _lineEnd;
        _lineEnd = 0;
        return true;
    }

    private bool AdvancePreamble()
    {
        var window = Unsearched;
        var at = _omitted == 2 ? 0 : window.IndexOf(Delimiter);
        if (at < 0)
        {
            return Skip(window.Length - OpenTail(window), more: false);
        }

        var candidate = window[at..];
        var compared = Math.Min(candidate.Length, Delimiter.Length);
        if (!candidate[..compared].SequenceEqual(Delimiter[..compared]))
        {
            return NoDelimiterAtStart();
        }

        var line = Classify(candidate[compared..], out var length);
        if (compared < Delimiter.Length || line == Line.Undecided)
        {
            return Skip(at, more: false);
        }

        if (line == Line.Content)
        {
            return _omitted == 2 ? NoDelimiterAtStart() : Skip(at + 1, more: true);
        }

        _preambleWatch.Feed(window[..at]);
        _start = _known += at;
        var lineFeed = _buffer[_start + Delimiter.Length + length - 2] != '\r';
        MoveBehind(line, length);
        _omitted = lineFeed ? 1 : 0;
        return true;
    }

    private bool NoDelimiterAtStart()
    {
        _omitted = 1;
        return true;
    }

    private bool Skip(int count, bool more)
    {
        _preambleWatch.Feed(Unsearched[..count]);
        _start = _known += count;
        _preamble += count;
        return _preamble > _limits.PreambleBytes ? throw Failed(MultipartError.PreambleTooLong) : more;
    }

    private void MoveBehind(Line line, int length)
    {
        NoteLength();
        _start = _known += Delimiter.Length + length;
        _lineEnd = 0;
        _headerLine = _headerSearched = 0;
        _state = line == Line.Closing ? State.Closed : State.Headers;
    }

    // What a line that starts with a boundary is, by what follows it.
    private Line Classify(ReadOnlySpan<byte> rest, out int length)
    {
        length = 2;
        if (rest.StartsWith("--"u8))
        {
            return Line.Closing;
        }

        if (rest.IsEmpty || (rest.Length == 1 && rest[0] == '-'))
        {
            return Line.Undecided;
        }

        var padding = rest.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (padding < 0)
        {
            return rest.Length > MaxPadding ? Line.Content : Line.Undecided;
        }

        return padding > MaxPadding ? Line.Content : ClassifyEnd(rest, padding, out length);
    }

    private Line ClassifyEnd(ReadOnlySpan<byte> rest, int padding, out int length)
    {
        length = padding + 1;
        if (rest[padding] == '\n')
        {
            return MayEndWith(lineFeed: true) ? Line.Delimiter : Line.Content;
        }

        if (rest[padding] != '\r' || !MayEndWith(lineFeed: false))
        {
            return Line.Content;
        }

        if (rest.Length == length)
        {
            return Line.Undecided;
        }

        return rest[length++] == '\n' ? Line.Delimiter : Line.Content;
    }

    private bool MayEndWith(bool lineFeed) => _state == State.Preamble || lineFeed == (_omitted == 1);

    // The length of the longest end of the bytes that starts a delimiter. A delimiter's first byte occurs in it once.
    private int OpenTail(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - Delimiter.Length + 1)..];
        var at = tail.LastIndexOf(Delimiter[0]);
        return at >= 0 && Delimiter.StartsWith(tail[at..]) ? tail.Length - at : 0;
    }

    private Memory<byte> Room()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _base += _start;
            _end -= _start;
            _known -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Grow();
        }

        return _buffer.AsMemory(_end);
    }

    private void Filled(int count)
    {
        ThrowIfDisposed();
        if (count == 0)
        {
            if (!_looksAhead || _hasEnded)
            {
                throw Failed(MultipartError.Truncated);
            }

            _hasEnded = true;
        }

        _end += count;
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf((_gate & Disposed) != 0, this);
}
