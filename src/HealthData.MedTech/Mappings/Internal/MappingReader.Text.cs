using System.Text;

namespace HealthData.MedTech;

/// <content>Strings, comments and blanks.</content>
internal sealed partial class MappingReader
{
    private bool ReadString(char quote)
    {
        _at++;
        var value = ReadQuoted(quote);
        return DateText.TryRead(value, out var date)
            ? SetValue(MappingToken.Date, date)
            : SetValue(MappingToken.String, value);
    }

    private string ReadQuoted(char quote)
    {
        var start = _at;
        StringBuilder? buffer = null;
        while (true)
        {
            if (AtEnd)
            {
                throw Unterminated(quote);
            }

            var current = text[_at];
            if (current == quote)
            {
                var rest = text[start.._at++];
                return buffer is null ? rest : buffer.Append(rest).ToString();
            }

            if (current == '\\')
            {
                (buffer ??= new StringBuilder()).Append(text, start, _at - start);
                _at++;
                ReadEscape(quote, buffer);
                start = _at;
            }
            else if (!EndLine())
            {
                _at++;
            }
        }
    }

    private MappingSyntaxException Unterminated(char quote) =>
        Error($"Unterminated string. Expected delimiter: {quote}.");

    private void ReadEscape(char quote, StringBuilder buffer)
    {
        if (AtEnd)
        {
            throw Unterminated(quote);
        }

        var escape = text[_at++];
        if (escape == 'u')
        {
            ReadCodeUnits(buffer);
            return;
        }

        buffer.Append(escape switch
        {
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            '\\' or '"' or '\'' or '/' => escape,
            _ => throw Error($"Bad JSON escape sequence: \\{escape}."),
        });
    }

    // Halves of pairs stay only where both are escaped, one behind the other.
    private void ReadCodeUnits(StringBuilder buffer)
    {
        var unit = ReadCodeUnit();
        while (char.IsHighSurrogate(unit))
        {
            if (_at + 2 >= text.Length || text[_at] != '\\' || text[_at + 1] != 'u')
            {
                buffer.Append('\uFFFD');
                return;
            }

            _at += 2;
            var next = ReadCodeUnit();
            if (char.IsLowSurrogate(next))
            {
                buffer.Append(unit).Append(next);
                return;
            }

            buffer.Append('\uFFFD');
            unit = next;
        }

        buffer.Append(char.IsLowSurrogate(unit) ? '\uFFFD' : unit);
    }

    private char ReadCodeUnit()
    {
        if (_at + 4 >= text.Length)
        {
            throw Error("Unexpected end while parsing Unicode escape sequence.");
        }

        var value = 0;
        foreach (var digit in text.AsSpan(_at, 4))
        {
            value = char.IsAsciiHexDigit(digit)
                ? (value << 4) | Convert.ToInt32(digit.ToString(), 16)
                : throw Error($"Invalid Unicode escape sequence: \\u{text.AsSpan(_at, 4)}.");
        }

        _at += 4;
        return (char)value;
    }

    private bool ReadComment()
    {
        _at++;
        if (_at + 1 >= text.Length)
        {
            throw Error("Unexpected end while parsing comment.");
        }

        var toLineEnd = text[_at] switch
        {
            '*' => false,
            '/' => true,
            _ => throw Error($"Error parsing comment. Expected: *, got {Current}."),
        };
        _at++;
        while (!AtEnd && !(toLineEnd && Current is '\r' or '\n'))
        {
            if (!toLineEnd && Current == '*' && _at + 1 < text.Length && text[_at + 1] == '/')
            {
                _at += 2;
                (Token, Value) = (MappingToken.Comment, null);
                return true;
            }

            if (!EndLine())
            {
                _at++;
            }
        }

        if (!toLineEnd)
        {
            throw Error("Unexpected end while parsing comment.");
        }

        (Token, Value) = (MappingToken.Comment, null);
        return true;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && SkipBlank())
        {
        }
    }

    private bool SkipBlank()
    {
        if (EndLine())
        {
            return true;
        }

        if (!char.IsWhiteSpace(Current) && Current != '\0')
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool EndLine()
    {
        if (Current is not ('\r' or '\n'))
        {
            return false;
        }

        // The reader of the service looks for one character more than it needs: at the very end of a text CR LF is two
        // lines.
        _at += Current == '\r' && _at + 2 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        _line++;
        _lineStart = _at;
        return true;
    }
}
