using System.Globalization;
using System.Numerics;

namespace HealthData.MedTech;

/// <content>What stands in brackets, or in parentheses, which mean the same.</content>
internal sealed partial class JsonPathParser
{
    private const string OpenBracket = "A bracket is open at the end. Close it with the same kind of bracket.";

    /// <returns>The step, with the closing bracket to be read.</returns>
    private PathStep ReadIndexer(bool scans)
    {
        var position = _at;
        var closing = text[_at++] == '[' ? ']' : ')';
        Peek(OpenBracket);
        SkipSpaces();
        return Peek(OpenBracket) switch
        {
            '\'' => ReadNames(closing, scans, position),
            '?' => ReadFilterStep(closing, scans, position),
            _ => ReadNumbers(closing, position),
        };
    }

    private PathStep ReadNames(char closing, bool scans, int position)
    {
        var names = new List<LiteralText>();
        while (_at < text.Length)
        {
            // Of names behind a comma the first character is taken for the quote, whatever it is.
            var name = ReadQuoted();
            SkipSpaces();
            var next = Peek(OpenBracket);
            if (next == closing && names.Count == 0)
            {
                return ToName(name, scans, position, mayBeWildcard: false);
            }

            names.Add(new LiteralText(name));
            if (next == closing)
            {
                return new PathStep
                {
                    Kind = scans ? PathStepKind.NamedDescendants : PathStepKind.NamedMembers,
                    Position = position,
                    Names = [.. names],
                };
            }

            if (next != ',')
            {
                throw Error(
                    $"The character {Shown(_at)} follows a name in brackets. Write a comma or close the bracket.", _at);
            }

            _at++;
            SkipSpaces();
        }

        throw Error(OpenBracket, text.Length);
    }

    // A star wins over all numbers before it; a comma makes a list of what else would be a slice.
    private PathStep ReadNumbers(char closing, int position)
    {
        var listed = new List<int>();
        var isList = false;
        var colons = 0;
        Span<int?> slice = [null, null, null];
        while (true)
        {
            var start = _at;
            while (_at < text.Length && (char.IsDigit(text[_at]) || text[_at] == '-'))
            {
                _at++;
            }

            var digits = text.AsSpan(start, _at - start);
            SkipSpaces();
            var next = Peek(OpenBracket);
            if (next == '*')
            {
                return ReadStar(closing, position);
            }

            if (next != closing && next is not (',' or ':'))
            {
                throw Error(
                    $"The character {Shown(_at)} stands in brackets. "
                        + "Write a number, a slice, *, 'name' or ?(filter) there.",
                    _at);
            }

            var makesSlice = next == ':' || (next == closing && !isList && colons > 0);
            if (digits.Length == 0 && !makesSlice)
            {
                throw Error("A number is missing in brackets. Write one, such as [0], or [*] for all elements.", _at);
            }

            var number = digits.Length == 0 ? (int?)null : ReadNumber(digits, start);
            if (makesSlice)
            {
                slice[Math.Min(colons, 2)] = number ?? slice[Math.Min(colons, 2)];
            }
            else
            {
                listed.Add(number!.Value);
            }

            if (next == closing)
            {
                return isList || colons == 0
                    ? new PathStep
                    {
                        Kind = isList ? PathStepKind.NumberedElements : PathStepKind.Element,
                        Position = position,
                        Numbers = [.. listed],
                    }
                    : new PathStep
                    {
                        Kind = PathStepKind.Slice,
                        Position = position,
                        SliceStart = slice[0],
                        SliceEnd = slice[1],
                        SliceStride = slice[2],
                    };
            }

            isList |= next == ',';
            colons += next == ':' ? 1 : 0;
            _at++;
            SkipSpaces();
        }
    }

    private PathStep ReadStar(char closing, int position)
    {
        _at++;
        Peek(OpenBracket);
        SkipSpaces();
        if (Peek(OpenBracket) != closing)
        {
            throw Error($"The character {Shown(_at)} follows * in brackets. Close the bracket.", _at);
        }

        return new PathStep { Kind = PathStepKind.Elements, Position = position };
    }

    // The reference lets what its conversion throws through.
    private static int ReadNumber(ReadOnlySpan<char> digits, int position) =>
        int.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ExpressionException(
                BigInteger.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
                    ? ExpressionErrorKind.Overflow
                    : ExpressionErrorKind.InvalidFormat,
                "A number in brackets is no whole number of 32 bits. Write one, such as 0 or -1.",
                position);

    private PathStep ReadFilterStep(char closing, bool scans, int position)
    {
        _at++;
        if (Peek(OpenBracket) != '(')
        {
            throw Error("A filter has no parentheses. Write ?(@.name).", _at);
        }

        if (++_depth > MaxDepth)
        {
            throw Error($"Filters are nested deeper than {MaxDepth}. Split the expression.", _at);
        }

        _at++;
        var filter = ReadFilter();
        _at++;
        _depth--;
        Peek(OpenBracket);
        SkipSpaces();
        if (Peek(OpenBracket) != closing)
        {
            throw Error($"The character {Shown(_at)} follows a filter. Close the bracket.", _at);
        }

        return new PathStep
        {
            Kind = scans ? PathStepKind.FilteredDescendants : PathStepKind.Filter,
            Position = position,
            Filter = filter,
        };
    }
}
