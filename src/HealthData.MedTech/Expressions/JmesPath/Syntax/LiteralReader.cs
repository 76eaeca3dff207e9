using System.Globalization;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// Reads the JSON within backticks. It is strict, but for what the reference takes too: a point without digits behind
/// it (<c>2.</c>) is, and an exponent behind a bare zero (<c>0e1</c>) is not, part of a number.
/// </summary>
internal ref struct LiteralReader
{
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _hasDates;
    private int _position;
    private int _depth;

    private LiteralReader(ReadOnlySpan<char> text, bool hasDates)
    {
        _text = text;
        _hasDates = hasDates;
    }

    /// <param name="quoted">What stands within the backticks, where <c>\`</c> means a backtick.</param>
    /// <param name="hasDates">Whether strings that look like dates are dates, as they are in messages.</param>
    /// <exception cref="FormatException">It is no JSON, or nested deeper than 64 levels.</exception>
    public static JmesValue Parse(ReadOnlySpan<char> quoted, bool hasDates)
    {
        var reader = new LiteralReader(quoted.ToString().Replace("\\`", "`", StringComparison.Ordinal), hasDates);
        var value = reader.ReadValue();
        reader.SkipSpace();
        return reader._position == reader._text.Length ? value : throw new FormatException();
    }

    private readonly char Next => _position < _text.Length ? _text[_position] : throw new FormatException();

    private JmesValue ReadValue()
    {
        SkipSpace();
        switch (Next)
        {
            case '[':
                return ReadArray();
            case '{':
                return ReadObject();
            case '"':
                var text = ReadString();
                if (DateText.IsOutOfRange(text))
                {
                    throw new FormatException();
                }

                return _hasDates && DateText.TryRead(text, out var date) ? JmesValue.Of(date) : JmesValue.Of(text);
            case 't':
                return ReadWord("true", JmesValue.Of(true));
            case 'f':
                return ReadWord("false", JmesValue.Of(false));
            case 'n':
                return ReadWord("null", JmesValue.Null);
            default:
                return ReadNumber();
        }
    }

    private JmesValue ReadArray()
    {
        Open();
        var items = new JmesList();
        if (TryTake(']'))
        {
            _depth--;
            return items.ToArray();
        }

        do
        {
            items.Add(ReadValue());
        }
        while (TryTake(','));

        Close(']');
        return items.ToArray();
    }

    // Of duplicate names the last value stands at the first one's place.
    private JmesValue ReadObject()
    {
        Open();
        var members = new JmesObject(0);
        if (TryTake('}'))
        {
            _depth--;
            return JmesValue.Of(members);
        }

        do
        {
            SkipSpace();
            var name = ReadString();
            Require(TryTake(':'));
            var value = ReadValue();
            var position = members.Find(name);
            if (position < 0)
            {
                members.Add(name, value);
            }
            else
            {
                members.Set(position, value);
            }
        }
        while (TryTake(','));

        Close('}');
        return JmesValue.Of(members);
    }

    private JmesValue ReadWord(string word, in JmesValue value)
    {
        Require(_text[_position..].StartsWith(word, StringComparison.Ordinal));
        _position += word.Length;
        return value;
    }

    private JmesValue ReadNumber()
    {
        var start = _position;
        _position += Next == '-' ? 1 : 0;
        var isZero = Next == '0';
        if (isZero)
        {
            _position++;
        }
        else
        {
            Require(SkipDigits() > 0);
        }

        var isFloat = Peek() == '.';
        if (isFloat)
        {
            _position++;
            SkipDigits();
        }

        if (Peek() is 'e' or 'E' && (isFloat || !isZero))
        {
            isFloat = true;
            _position++;
            _position += Peek() is '+' or '-' ? 1 : 0;
            Require(SkipDigits() > 0);
        }

        return MakeNumber(Encoding.UTF8.GetBytes(_text[start.._position].ToString()), isFloat);
    }

    private static JmesValue MakeNumber(ReadOnlySpan<byte> digits, bool isFloat)
    {
        if (isFloat)
        {
            NumberText.TryReadDouble(digits, out var value);
            return JmesValue.Of(value);
        }

        return NumberText.TryReadLong(digits, out var integer)
            ? JmesValue.Of(integer)
            : JmesValue.OfBigInteger(Encoding.ASCII.GetString(digits));
    }

    private string ReadString()
    {
        Require(Next == '"');
        _position++;
        var text = new StringBuilder();
        while (Next != '"')
        {
            var unit = Next;
            Require(unit >= ' ');
            _position++;
            text.Append(unit == '\\' ? ReadEscape() : unit);
        }

        _position++;
        return text.ToString();
    }

    private char ReadEscape()
    {
        var kind = Next;
        _position++;
        switch (kind)
        {
            case '"' or '\\' or '/':
                return kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
        }

        Require(kind == 'u' && _position + 4 <= _text.Length);
        var digits = _text.Slice(_position, 4);
        _position += 4;
        Require(ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit));
        return (char)unit;
    }

    private int SkipDigits()
    {
        var start = _position;
        while (char.IsAsciiDigit(Peek()))
        {
            _position++;
        }

        return _position - start;
    }

    private readonly char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }

    private bool TryTake(char sign)
    {
        SkipSpace();
        var isThere = Peek() == sign;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void Open()
    {
        _position++;
        Require(++_depth <= MaxDepth);
    }

    private void Close(char sign)
    {
        Require(TryTake(sign));
        _depth--;
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new FormatException();
        }
    }
}
