using System.Buffers;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// Reads a text that is not JSON as the reference's reader does: with comments, single quotes, names without quotes,
/// commas too many, missing values (<c>undefined</c>), NaN and infinities, hexadecimal and octal integers. What stands
/// behind the first value is ignored. Only its <c>new Name(…)</c> is refused.
/// </summary>
/// <param name="index">Takes what is read.</param>
/// <param name="text">The text, and maybe more behind it.</param>
/// <param name="length">The length of the text.</param>
internal sealed class LenientReader(TokenIndex index, char[] text, int length)
{
    private readonly StringBuilder _unescaped = new();
    private Range _plain;
    private bool _isEscaped;
    private int _depth;
    private ReadStatus _status;

    /// <summary>How far reading came, in characters.</summary>
    public int Position { get; private set; }

    private bool IsAtEnd => Position >= length;

    private ReadOnlySpan<char> String => _isEscaped ? _unescaped.ToString() : text.AsSpan(_plain);

    /// <summary>The text without the mark that may stand in front of UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    /// <summary>Decodes a text by the mark in front of it, else as UTF-8, into an array of the shared pool.</summary>
    public static char[] Decode(ReadOnlySpan<byte> text, out int length)
    {
        char[] decoded;
        if (text is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..]))
        {
            text = WithoutMark(text);
            decoded = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetCharCount(text));
            length = Encoding.UTF8.GetChars(text, decoded);
            return decoded;
        }

        using var reader = new StreamReader(new MemoryStream(text.ToArray()), Encoding.UTF8);
        var other = reader.ReadToEnd();
        length = other.Length;
        decoded = ArrayPool<char>.Shared.Rent(length);
        other.CopyTo(decoded);
        return decoded;
    }

    /// <summary>Reads the first value of the text, which is to get a name.</summary>
    public ReadStatus Read(Token name) => ReadValue(name, inArray: false, out _) ? ReadStatus.Done : _status;

    private bool Fail(ReadStatus status = ReadStatus.UnexpectedText)
    {
        _status = IsAtEnd && status == ReadStatus.UnexpectedText ? ReadStatus.EndOfText : status;
        return false;
    }

    private bool ReadValue(Token name, bool inArray, out bool isEnd)
    {
        isEnd = false;
        if (!SkipSpaceAndComments())
        {
            return false;
        }

        var letter = text[Position];
        switch (letter)
        {
            case '"' or '\'':
                return ReadText(letter) && Add(index.WriteText(TokenKind.String, String), name);
            case '{':
                return ReadObject(name);
            case '[':
                return ReadArray(name);
            case ']' when inArray:
                isEnd = true;
                return true;
            case ',':
                return Add(index.WriteText(TokenKind.Undefined, "undefined"), name);
            case 't':
                return ReadWord("true", TokenKind.True, name);
            case 'f':
                return ReadWord("false", TokenKind.False, name);
            case 'n':
                return ReadWord("null", TokenKind.Null, name);
            case 'u':
                return ReadWord("undefined", TokenKind.Undefined, name);
            case 'N':
                return ReadWord("NaN", TokenKind.Float, name);
            case 'I':
                return ReadWord("Infinity", TokenKind.Float, name);
            case '-' when Position + 1 < length && text[Position + 1] == 'I':
                return ReadWord("-Infinity", TokenKind.Float, name);
            default:
                return char.IsAsciiDigit(letter) || letter is '-' or '.' ? ReadNumber(name) : Fail();
        }
    }

    private bool ReadArray(Token name)
    {
        if (!Open(TokenKind.Array, name, out var container))
        {
            return false;
        }

        while (true)
        {
            if (!ReadValue(new Token { NameStart = -1 }, inArray: true, out var isEnd))
            {
                return false;
            }

            if (isEnd)
            {
                return Close(container);
            }

            if (!SkipSpaceAndComments())
            {
                return false;
            }

            if (text[Position] == ']')
            {
                return Close(container);
            }

            if (text[Position] != ',')
            {
                return Fail();
            }

            Position++;
        }
    }

    private bool ReadObject(Token name)
    {
        if (!Open(TokenKind.Object, name, out var container))
        {
            return false;
        }

        while (true)
        {
            if (!SkipSpaceAndComments())
            {
                return false;
            }

            if (text[Position] == '}')
            {
                return Close(container);
            }

            if (!ReadName() || !ReadValue(index.WriteName(String, container), inArray: false, out _)
                || !SkipSpaceAndComments())
            {
                return false;
            }

            if (text[Position] == '}')
            {
                return Close(container);
            }

            if (text[Position] != ',')
            {
                return Fail();
            }

            Position++;
        }
    }

    private bool ReadName()
    {
        var letter = text[Position];
        if (letter is '"' or '\'')
        {
            if (!ReadString(letter))
            {
                return false;
            }
        }
        else
        {
            var start = Position;
            while (!IsAtEnd && (char.IsLetterOrDigit(text[Position]) || text[Position] is '_' or '$'))
            {
                Position++;
            }

            (_plain, _isEscaped) = (start..Position, false);
            if (start == Position
                || IsAtEnd
                || (text[Position] is not (':' or '\0') && !char.IsWhiteSpace(text[Position])))
            {
                return Fail();
            }
        }

        SkipSpace();
        if (IsAtEnd || text[Position] != ':')
        {
            return Fail();
        }

        Position++;
        return true;
    }

    private bool ReadText(char quote)
    {
        var start = Position;
        if (!ReadString(quote))
        {
            return false;
        }

        if (index.KeepsDateText || !DateText.IsOutOfRange(String))
        {
            return true;
        }

        Position = start;
        return Fail(ReadStatus.DateOutOfRange);
    }

    private bool ReadString(char quote)
    {
        var start = ++Position;
        var found = text.AsSpan(start, length - start).IndexOfAny(quote, '\\');
        Position = found < 0 ? length : start + found;
        (_plain, _isEscaped) = (start..Position, !IsAtEnd && text[Position] == '\\');
        return _isEscaped ? ReadEscapedString(start, quote) : IsAtEnd ? Fail() : Position++ >= 0;
    }

    private bool ReadEscapedString(int start, char quote)
    {
        _unescaped.Clear().Append(text, start, Position - start);
        for (; !IsAtEnd && text[Position] != quote; Position++)
        {
            if (text[Position] != '\\')
            {
                _unescaped.Append(text[Position]);
                continue;
            }

            Position++;
            if (IsAtEnd)
            {
                return Fail();
            }

            var letter = text[Position];
            if (letter == 'u')
            {
                if (!ReadUnit(out letter))
                {
                    return Fail();
                }

                Position += 4;
                _unescaped.Append(letter);
            }
            else if (letter is 'b' or 't' or 'n' or 'f' or 'r' or '\\' or '"' or '\'' or '/')
            {
                _unescaped.Append((char)Escapes.Simple((byte)letter));
            }
            else
            {
                return Fail();
            }
        }

        // Halves of surrogate pairs without their other half become U+FFFD when the text is written.
        return IsAtEnd ? Fail() : Position++ >= 0;
    }

    private bool ReadUnit(out char unit)
    {
        unit = default;
        for (var i = Position + 1; i <= Position + 4; i++)
        {
            if (i >= length || !char.IsAsciiHexDigit(text[i]))
            {
                return false;
            }

            unit = (char)((unit << 4) | (text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10));
        }

        return true;
    }

    private bool ReadWord(string word, TokenKind kind, Token name)
    {
        if (!text.AsSpan(Position, length - Position).StartsWith(word, StringComparison.Ordinal))
        {
            return Fail();
        }

        Position += word.Length;
        return IsAtEnd || IsSeparator(text[Position]) ? Add(index.WriteText(kind, word), name) : Fail();
    }

    private bool IsSeparator(char letter) =>
        letter is '}' or ']' or ',' or '\0' || char.IsWhiteSpace(letter)
        || (letter == '/' && Position + 1 < length && text[Position + 1] is '*' or '/');

    private bool ReadNumber(Token name)
    {
        var start = Position;
        while (!IsAtEnd && (char.IsAsciiHexDigit(text[Position]) || text[Position] is '-' or '+' or '.' or 'x' or 'X'))
        {
            Position++;
        }

        if (!IsAtEnd
            && text[Position] is not ('\0' or ',' or '}' or ']' or ')' or '/')
            && !char.IsWhiteSpace(text[Position]))
        {
            return Fail();
        }

        Span<char> number = stackalloc char[LenientNumber.MaxLength];
        var written = LenientNumber.Rewrite(text.AsSpan(start, Position - start), number, out var kind);
        return written == 0 ? Fail() : Add(index.WriteText(kind, number[..written]), name);
    }

    private bool SkipSpaceAndComments()
    {
        while (true)
        {
            SkipSpace();
            if (IsAtEnd)
            {
                return Fail();
            }

            if (text[Position] != '/')
            {
                return true;
            }

            var kind = Position + 1 < length ? text[Position + 1] : '\0';
            var end = kind switch
            {
                '/' => text.AsSpan(Position + 2, length - Position - 2).IndexOfAny('\r', '\n'),
                '*' => text.AsSpan(Position + 2, length - Position - 2).IndexOf("*/"),
                _ => -1,
            };
            if (end < 0)
            {
                Position = kind is '/' or '*' ? length : Position;
                return Fail();
            }

            Position += end + (kind == '/' ? 2 : 4);
        }
    }

    private void SkipSpace()
    {
        while (!IsAtEnd && (text[Position] == '\0' || char.IsWhiteSpace(text[Position])))
        {
            Position++;
        }
    }

    private bool Open(TokenKind kind, Token name, out int container)
    {
        container = -1;
        if (_depth == TokenIndex.MaxDepth)
        {
            return Fail(ReadStatus.TooDeep);
        }

        _depth++;
        Position++;
        container = index.Add(index.WriteText(kind, ""), name);
        return true;
    }

    private bool Close(int container)
    {
        _depth--;
        Position++;
        index.Tokens[container].Next = index.Count;
        return true;
    }

    private bool Add(Token value, Token name) => index.Add(value, name) >= 0;
}
