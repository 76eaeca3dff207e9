using System.Globalization;
using System.Text;

namespace HealthData.MedTech;

/// <content>The constants of filters.</content>
internal sealed partial class JsonPathParser
{
    private FilterValue ReadConstant(char first)
    {
        if (first == '\'')
        {
            return FilterValue.Of(ReadQuoted());
        }

        if (first == '/')
        {
            return FilterValue.Of(ReadPattern());
        }

        if (char.IsDigit(first) || first == '-')
        {
            return ReadNumberConstant();
        }

        if (Skip("true"))
        {
            return FilterValue.Of(true);
        }

        if (Skip("false"))
        {
            return FilterValue.Of(false);
        }

        if (Skip("null"))
        {
            return FilterValue.Null;
        }

        throw Error(
            $"The character {Shown(_at)} begins no side of a comparison. "
                + "Write @.name, $.name, 'text', a number, true, false, null or /pattern/; "
                + "there are no ! and no parentheses.",
            _at);
    }

    // A number ends at a space or a parenthesis only.
    private FilterValue ReadNumberConstant()
    {
        var start = _at;
        while (Peek(OpenFilter) is not (' ' or ')'))
        {
            _at++;
        }

        var digits = text.AsSpan(start, _at - start);
        if (digits.IndexOfAny('.', 'E', 'e') >= 0)
        {
            if (double.TryParse(
                digits, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            {
                return FilterValue.Of(number);
            }
        }
        else if (long.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer))
        {
            return FilterValue.Of(integer);
        }

        throw Error("A number is not readable. Write one of 64 bits, with a space or a parenthesis behind it.", start);
    }

    private string ReadQuoted()
    {
        var start = _at++;
        var result = new StringBuilder();
        while (_at < text.Length)
        {
            var next = text[_at++];
            if (next == '\'')
            {
                return result.ToString();
            }

            if (next == '\\' && _at < text.Length)
            {
                next = text[_at++] switch
                {
                    'b' => '\b',
                    't' => '\t',
                    'n' => '\n',
                    'f' => '\f',
                    'r' => '\r',
                    '\\' => '\\',
                    '"' => '"',
                    '\'' => '\'',
                    '/' => '/',
                    _ => throw Error(
                        $"The escape \\{text[_at - 1]} is not known. Write \\b, \\t, \\n, \\f, \\r, \\\\, \\\", \\' "
                            + $"or \\/.",
                        _at - 2),
                };
            }

            result.Append(next);
        }

        throw Error("A text is open at the end. Close it with '.", start);
    }

    private string ReadPattern()
    {
        var start = _at++;
        while (_at < text.Length)
        {
            var next = text[_at++];
            if (next == '/')
            {
                while (_at < text.Length && char.IsLetter(text[_at]))
                {
                    _at++;
                }

                return text[start.._at];
            }

            _at += next == '\\' && _at < text.Length ? 1 : 0;
        }

        throw Error("A regular expression is open at the end. Close it with /.", start);
    }
}
