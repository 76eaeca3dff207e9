namespace HealthData.Dicom;

internal sealed partial class MultipartReader
{
    // Offsets from _start: of the line at hand, and of what is not searched for its end yet.
    private int _headerLine;
    private int _headerSearched;

    // Servers send the same header block with each part: parse it once.
    private byte[] _lastBlock = [];
    private MultipartHeaders _lastHeaders = MultipartHeaders.Empty;

    private bool TryReadHeaders(out MultipartPart? part)
    {
        part = null;
        if (_parts >= _limits.Parts)
            throw Failed(MultipartError.TooManyParts);
        if (!TryFindEmptyLine(out var blockLength, out var lineEnd))
            return false;
        var headers = Parse(_buffer.AsSpan(_start, blockLength));
        _lineEnd = _omitted == 1 ? 1 : lineEnd == 2 ? 2 : 0;
        _start = _known = _start + blockLength + lineEnd - _lineEnd;
        _state = State.Content;
        _parts++;
        _current = new MultipartPartStream(this);
        part = new MultipartPart(headers, _current);
        return true;
    }

    private bool TryFindEmptyLine(out int blockLength, out int lineEnd)
    {
        var bytes = _buffer.AsSpan(_start, _end - _start);
        while (true)
        {
            blockLength = _headerLine;
            var at = bytes[_headerSearched..].IndexOf((byte)'\n');
            var lineFeed = _headerSearched + at;
            lineEnd = lineFeed + 1 - _headerLine;
            if ((at < 0 ? bytes.Length : lineFeed) > _limits.HeaderBytes)
                throw Failed(MultipartError.HeadersTooLong);
            if (at >= 0 && (lineEnd == 1 || (lineEnd == 2 && bytes[_headerLine] == '\r')))
                return true;
            _headerSearched = at < 0 ? bytes.Length : lineFeed + 1;
            if (at < 0)
                return false;
            _headerLine = _headerSearched;
        }
    }

    private MultipartHeaders Parse(ReadOnlySpan<byte> block)
    {
        if (block.SequenceEqual(_lastBlock))
            return _lastHeaders;
        if (!MultipartHeaders.TryParse(block, out var headers))
            throw Failed(MultipartError.MalformedHeader);
        _lastBlock = block.ToArray();
        return _lastHeaders = headers;
    }
}
