using System.Globalization;

namespace HealthData.Dicom;

internal sealed partial class MultipartReader
{
    // Offsets from _start: of the line at hand, and of what is not searched for its end yet.
    private int _headerLine;
    private int _headerSearched;

    // Servers send the same header block with each part: parse it once.
    private byte[] _lastBlock = [];
    private MultipartHeaders _lastHeaders = MultipartHeaders.Empty;

    // What the part says its length is, and where its content begins.
    private long? _length;
    private long _contentStart;
    private MultipartPart? _part;

    private bool TryReadHeaders(out MultipartPart? part)
    {
        part = null;
        if (_parts >= _limits.Parts)
        {
            throw Failed(MultipartError.TooManyParts);
        }

        if (!TryFindEmptyLine(out var blockLength, out var lineEnd, out var fault))
        {
            return false;
        }

        var headers = fault == PartFault.None ? Parse(_buffer.AsSpan(_start, blockLength), ref fault) : null;
        _lineEnd = fault != PartFault.None && lineEnd == 0 ? 0 : _omitted == 1 ? 1 : lineEnd == 2 ? 2 : 0;
        _start = _known = _start + blockLength + lineEnd - _lineEnd;
        _contentStart = _base + _start + _lineEnd;
        _length = ReadLength(headers);
        _state = State.Content;
        _parts++;
        part = _part = _current = new MultipartPart(this, headers ?? MultipartHeaders.Empty) { Fault = fault };
        return true;
    }

    // RFC 9110 8.6: what is no number is no length.
    private static long? ReadLength(MultipartHeaders? headers) =>
        long.TryParse(headers?["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : null;

    private bool TryFindEmptyLine(out int blockLength, out int lineEnd, out PartFault fault)
    {
        fault = PartFault.None;
        var bytes = _buffer.AsSpan(_start, _end - _start);
        while (true)
        {
            blockLength = _headerLine;
            var at = bytes[_headerSearched..].IndexOf((byte)'\n');
            var lineFeed = _headerSearched + at;
            lineEnd = lineFeed + 1 - _headerLine;
            if ((at < 0 ? bytes.Length : lineFeed) > _limits.HeaderBytes)
            {
                fault = PartFault.HeadersTooLong;
                (blockLength, lineEnd) = (_limits.HeaderBytes, 0);
                return true;
            }

            if (at >= 0 && (lineEnd == 1 || (lineEnd == 2 && bytes[_headerLine] == '\r')))
            {
                return true;
            }

            if (at >= 0 && _headerLine > 0 && bytes[_headerLine..].StartsWith(_delimiter.AsSpan(2)))
            {
                // The next part begins before the headers have ended.
                fault = PartFault.MalformedHeader;
                blockLength = _headerLine - (2 - _omitted);
                lineEnd = 0;
                return true;
            }

            _headerSearched = at < 0 ? bytes.Length : lineFeed + 1;
            if (at < 0)
            {
                return false;
            }

            _headerLine = _headerSearched;
        }
    }

    private MultipartHeaders? Parse(ReadOnlySpan<byte> block, ref PartFault fault)
    {
        if (block.SequenceEqual(_lastBlock))
        {
            return _lastHeaders;
        }

        if (!MultipartHeaders.TryParse(block, out var headers))
        {
            fault = PartFault.MalformedHeader;
            return null;
        }

        _lastBlock = block.ToArray();
        return _lastHeaders = headers;
    }
}
