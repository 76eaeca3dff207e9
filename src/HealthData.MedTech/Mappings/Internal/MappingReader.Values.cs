using System.Globalization;
using System.Numerics;

namespace HealthData.MedTech;

/// <content>Values, numbers and words.</content>
internal sealed partial class MappingReader
{
    // A longer integer is refused by the service's reader.
    private const int MaxIntegerLength = 380;

    private bool ReadValue()
    {
        while (true)
        {
            var current = Current;
            switch (current)
            {
                case '\0' when AtEnd:
                    return false;
                case '"' or '\'':
                    return ReadString(current);
                case 't':
                    return ReadWord("true", "boolean", MappingToken.Boolean, true);
                case 'f':
                    return ReadWord("false", "boolean", MappingToken.Boolean, false);
                case 'n':
                    if (_at + 1 >= text.Length)
                    {
                        _at++;
                        throw UnexpectedEnd();
                    }

                    return text[_at + 1] == 'u'
                        ? ReadWord("null", "null", MappingToken.Null, null)
                        : throw UnexpectedValue(current);
                case 'u':
                    return ReadWord("undefined", "undefined", MappingToken.Undefined, null);
                case 'N':
                    return ReadWord("NaN", "NaN", MappingToken.Float, double.NaN);
                case 'I':
                    return ReadWord("Infinity", "Infinity", MappingToken.Float, double.PositiveInfinity);
                case '-' when _at + 1 < text.Length && text[_at + 1] == 'I':
                    return ReadWord("-Infinity", "-Infinity", MappingToken.Float, double.NegativeInfinity);
                case '/':
                    return ReadComment();
                case '{':
                    _at++;
                    return Open(MappingToken.StartObject, isArray: false);
                case '[':
                    _at++;
                    return Open(MappingToken.StartArray, isArray: true);
                case ']':
                    _at++;
                    return Close(MappingToken.EndArray);
                case ')':
                    _at++;
                    throw NotValidForClosing("EndConstructor");
                case ',':
                    // Left for the next read: a value that is missing counts as undefined.
                    return SetValue(MappingToken.Undefined);
                default:
                    if (SkipBlank())
                    {
                        break;
                    }

                    return char.IsNumber(current) || current is '-' or '.'
                        ? ReadNumber()
                        : throw UnexpectedValue(current);
            }
        }
    }

    private MappingSyntaxException UnexpectedValue(char current) =>
        Error($"Unexpected character encountered while parsing value: {current}.");

    private MappingSyntaxException UnexpectedEnd() => Error("Unexpected end when reading JSON.");

    private bool ReadWord(string word, string name, MappingToken token, object? value)
    {
        if (_at + word.Length > text.Length)
        {
            _at = text.Length;
            throw UnexpectedEnd();
        }

        foreach (var expected in word)
        {
            if (text[_at] != expected)
            {
                throw NotAWord(name);
            }

            _at++;
        }

        return AtEnd || IsSeparator(Current) ? SetValue(token, value) : throw NotAWord(name);
    }

    private MappingSyntaxException NotAWord(string name) => Error($"Error parsing {name} value.");

    private bool IsSeparator(char character) => character switch
    {
        '}' or ']' or ',' or '\0' => true,
        '/' => _at + 1 < text.Length && text[_at + 1] is '*' or '/',
        _ => char.IsWhiteSpace(character),
    };

    private bool ReadNumber()
    {
        var start = _at;
        while (IsNumberCharacter(Current))
        {
            _at++;
        }

        if (Current is not ('\0' or ',' or '}' or ']' or ')' or '/') && !char.IsWhiteSpace(Current))
        {
            throw Error($"Unexpected character encountered while parsing number: {Current}.");
        }

        SetValue(MappingToken.Undefined);
        var number = text[start.._at];
        if (number.Length > 1 && number[0] == '0' && number[1] is not ('.' or 'e' or 'E'))
        {
            (Token, Value) = (MappingToken.Integer, ReadOtherBase(number) ?? throw NotANumber(number));
        }
        else if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            && number[0] != '+')
        {
            (Token, Value) = (MappingToken.Integer, integer);
        }
        else if (IsInteger(number))
        {
            (Token, Value) = number.Length <= MaxIntegerLength
                ? (MappingToken.Integer, BigInteger.Parse(number, CultureInfo.InvariantCulture))
                : throw Error($"JSON integer {number} is too large to parse.");
        }
        else
        {
            (Token, Value) = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? (MappingToken.Float, value)
                : throw NotANumber(number);
        }

        return true;
    }

    private MappingSyntaxException NotANumber(string number) =>
        Error($"Input string '{number}' is not a valid number.");

    private static bool IsInteger(string number)
    {
        var digits = number.AsSpan(number.StartsWith('-') ? 1 : 0);
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsNumberCharacter(char character) =>
        char.IsAsciiHexDigit(character) || character is '-' or '+' or 'x' or 'X' or '.';

    private static long? ReadOtherBase(string number)
    {
        try
        {
            return Convert.ToInt64(number, number.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? 16 : 8);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }
}
