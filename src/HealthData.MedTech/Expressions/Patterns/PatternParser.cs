using System.Globalization;
using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>
/// Reads regular expressions in the syntax of .NET, which are known to be right, into parts that add their steps.
/// Decision record 41 lists what it leaves out.
/// </summary>
internal sealed partial class PatternParser(string pattern, RegexOptions options)
{
    private const int MaxDepth = 100;

    private readonly Regex _regex = new(pattern, options);
    private RegexOptions _options = options;
    private int _at;
    private int _depth;
    private int _unnamed;
    private bool _isBehind;

    private bool IsAtEnd => _at >= pattern.Length;

    /// <summary>Adds the steps of the pattern; false if it has what is left out.</summary>
    public bool TryRead(PatternBuilder builder)
    {
        try
        {
            var part = ReadAlternatives();
            builder.ReserveGroups(_regex.GetGroupNumbers().Length);
            part(builder);
            builder.Add(PatternCode.Done);
            return IsAtEnd && !builder.IsTooLong;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private Action<PatternBuilder> ReadAlternatives()
    {
        Require(++_depth <= MaxDepth);
        var outer = _options;
        List<Action<PatternBuilder>> alternatives = [ReadSequence()];
        while (!IsAtEnd && pattern[_at] == '|')
        {
            _at++;
            alternatives.Add(ReadSequence());
        }

        _options = outer;
        _depth--;
        return builder => AddAlternatives(builder, alternatives, 0);
    }

    private static void AddAlternatives(PatternBuilder builder, List<Action<PatternBuilder>> alternatives, int from)
    {
        var ends = new List<int>();
        for (; from < alternatives.Count - 1; from++)
        {
            var split = builder.Add(PatternCode.Split, builder.Next + 1);
            alternatives[from](builder);
            ends.Add(builder.Add(PatternCode.Jump));
            builder.SetSecond(split, builder.Next);
        }

        alternatives[from](builder);
        ends.ForEach(end => builder.SetFirst(end, builder.Next));
    }

    private Action<PatternBuilder> ReadSequence()
    {
        var parts = new List<Action<PatternBuilder>>();
        SkipBlanks();
        while (!IsAtEnd && pattern[_at] is not ('|' or ')'))
        {
            if (ReadPart() is { } part)
            {
                parts.Add(ReadQuantifiers(part));
            }

            SkipBlanks();
        }

        return builder => parts.ForEach(part => part(builder));
    }

    private Action<PatternBuilder> ReadQuantifiers(Action<PatternBuilder> part)
    {
        while (TryReadQuantifier(out var least, out var most))
        {
            SkipBlanks();
            var isLazy = !IsAtEnd && pattern[_at] == '?';
            _at += isLazy ? 1 : 0;
            var repeated = part;
            part = builder => builder.AddRepeated(repeated, least, most, isLazy);
        }

        return part;
    }

    private bool TryReadQuantifier(out int least, out int most)
    {
        (least, most) = (0, int.MaxValue);
        SkipBlanks();
        switch (IsAtEnd ? '\0' : pattern[_at])
        {
            case '*':
                break;
            case '+':
                least = 1;
                break;
            case '?':
                most = 1;
                break;
            case '{' when Counts().Match(pattern, _at) is { Success: true } counts:
                _at += counts.Length;
                least = NumberOf(counts.Groups[1]);
                most = !counts.Groups[2].Success ? least
                    : counts.Groups[3].Length == 0 ? int.MaxValue
                    : NumberOf(counts.Groups[3]);
                return true;
            default:
                return false;
        }

        _at++;
        return true;
    }

    private static int NumberOf(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new NotSupportedException();

    private Action<PatternBuilder>? ReadPart()
    {
        var letter = pattern[_at];
        switch (letter)
        {
            case '(':
                return ReadGroup();
            case '[':
                return Test(ReadClass());
            case '\\':
                return ReadEscape();
            case '^':
                _at++;
                return Step((_options & RegexOptions.Multiline) != 0 ? PatternCode.LineStart : PatternCode.Start);
            case '$':
                _at++;
                return Step((_options & RegexOptions.Multiline) != 0 ? PatternCode.LineEnd : PatternCode.EndOrLastLine);
            case '.':
                _at++;
                return Test(".");
            default:
                _at++;
                return Test(Regex.Escape(letter.ToString()));
        }
    }

    // Comments, and with option x the blanks between parts.
    private void SkipBlanks()
    {
        while (Blank().Match(pattern, _at) is { Success: true } comment
            || ((_options & RegexOptions.IgnorePatternWhitespace) != 0
                && (comment = FreeBlank().Match(pattern, _at)).Success))
        {
            _at += comment.Length;
        }
    }

    private string ReadClass()
    {
        var start = _at++;
        _at += pattern[_at] == '^' ? 1 : 0;
        for (var first = true; pattern[_at] != ']' || first; first = false)
        {
            if (pattern[_at] == '-' && pattern[_at + 1] == '[')
            {
                _at++;
                ReadClass();
                continue;
            }

            _at += pattern[_at] == '\\' ? 2 : 1;
        }

        _at++;
        return pattern[start.._at];
    }

    private Action<PatternBuilder> Test(string test)
    {
        var options = _options;
        return builder => builder.AddTest(test, options);
    }

    private static Action<PatternBuilder> Step(PatternCode code) => builder => builder.Add(code);

    [GeneratedRegex(@"\G\(\?#[^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\G(?:[ \t\n\f\r]+|#[^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex FreeBlank();

    [GeneratedRegex(@"\G\{([0-9]+)(,([0-9]*))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();
}
