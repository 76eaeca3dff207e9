namespace HealthData.Dicom;

/// <content>What a part's own Content-Length (PS3.18 8.6.1.2.1) says: it is believed where a delimiter follows there.
/// </content>
internal sealed partial class MultipartReader
{
    private bool _looksAhead;
    private bool _hasEnded;

    /// <summary>Gets a value that indicates whether a part may have been lost before the first one.</summary>
    public bool HasLostPart => _preambleWatch.HasSeenPart;

    private long Position => _base + _known - _contentStart;

    // A delimiter before the length that the part announced is content if there is another one at that length.
    private Line Believe(Line line, int lineLength)
    {
        _looksAhead = false;
        if (_length is not { } length || Position >= length)
        {
            return line;
        }

        var distance = length - Position;
        if (distance > _limits.LookaheadBytes)
        {
            return BelieveHeaders(line, lineLength);
        }

        var window = Unsearched;
        if (window.Length < distance + Delimiter.Length + 2 && !_hasEnded)
        {
            _looksAhead = true;
            return Line.Undecided;
        }

        return window.Length >= distance + Delimiter.Length + 2
            && window[(int)distance..].StartsWith(Delimiter)
            && Classify(window[((int)distance + Delimiter.Length)..], out _) is not Line.Content
                ? Line.Content
                : line;
    }

    // Where the length is too far away to look, what follows a delimiter tells: the headers of a part, or its end.
    private Line BelieveHeaders(Line line, int lineLength)
    {
        const int enough = 64;
        var rest = Unsearched[(Delimiter.Length + lineLength)..];
        if (rest.Length < enough && !_hasEnded)
        {
            _looksAhead = true;
            return Line.Undecided;
        }

        var text = rest[..Math.Min(rest.Length, enough)];
        var end = text.IndexOf((byte)'\n');
        text = end < 0 ? text : text[..end];
        var isText = text.TrimEnd((byte)'\r').IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E) < 0;
        var isHeader = text.TrimEnd((byte)'\r').IsEmpty || text.Contains((byte)':');
        return isText && (line == Line.Closing || isHeader) ? line : Line.Content;
    }

    private void NoteLength()
    {
        if (_state == State.Content && _part is { Fault: PartFault.None } part && _length is { } length)
        {
            var actual = Math.Max(0, Position);
            part.Fault = actual < length ? PartFault.TooShort : actual > length ? PartFault.TooLong : PartFault.None;
        }
    }

    private void Grow()
    {
        var larger = _pool.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _end).CopyTo(larger);
        _pool.Return(_buffer);
        _buffer = larger;
    }
}
