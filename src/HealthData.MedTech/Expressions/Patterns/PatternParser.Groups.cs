using System.Globalization;
using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <content>Groups, and escapes.</content>
internal sealed partial class PatternParser
{
    private Action<PatternBuilder>? ReadGroup()
    {
        _at++;
        if (pattern[_at] != '?')
        {
            var explicitly = (_options & RegexOptions.ExplicitCapture) != 0;
            return Close(explicitly ? ReadAlternatives() : Capture(++_unnamed));
        }

        _at++;
        foreach (var (opening, code) in new (string, PatternCode)[]
            {
                ("=", PatternCode.Ahead), ("!", PatternCode.NotAhead), ("<=", PatternCode.Behind),
                ("<!", PatternCode.NotBehind), (">", PatternCode.Atomic),
            })
        {
            if (string.CompareOrdinal(pattern, _at, opening, 0, opening.Length) == 0)
            {
                _at += opening.Length;
                return Close(ReadAround(code));
            }
        }

        switch (pattern[_at])
        {
            case ':':
                _at++;
                return Close(ReadAlternatives());
            case '<' or '\'':
                return Close(Capture(_regex.GroupNumberFromName(ReadName())));
            default:
                return ReadOptions();
        }
    }

    // .NET looks behind from the right to the left, which matters to what groups hold and to what is not tried again.
    private Action<PatternBuilder> ReadAround(PatternCode code)
    {
        var outer = _isBehind;
        Require(!outer || code != PatternCode.Atomic);
        _isBehind |= code is PatternCode.Behind or PatternCode.NotBehind;
        var part = ReadAlternatives();
        _isBehind = outer;
        return Around(code, part);
    }

    private static void Require(bool isSupported)
    {
        if (!isSupported)
        {
            throw new NotSupportedException();
        }
    }

    private Action<PatternBuilder> Close(Action<PatternBuilder> part)
    {
        _at++;
        return part;
    }

    private string ReadName()
    {
        var end = pattern.IndexOf(pattern[_at] == '<' ? '>' : '\'', _at + 1);
        var name = pattern[(_at + 1)..end];
        _at = end + 1;
        Require(!name.Contains('-', StringComparison.Ordinal));
        return name;
    }

    private Action<PatternBuilder>? ReadOptions()
    {
        var (outer, isOff) = (_options, false);
        for (; pattern[_at] is not (':' or ')'); _at++)
        {
            var option = pattern[_at] switch
            {
                '-' => RegexOptions.None,
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'n' => RegexOptions.ExplicitCapture,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw new NotSupportedException(),
            };
            isOff |= option == RegexOptions.None;
            _options = isOff ? _options & ~option : _options | option;
        }

        if (pattern[_at++] == ')')
        {
            return null;
        }

        var part = ReadAlternatives();
        _options = outer;
        return Close(part);
    }

    private Action<PatternBuilder> Capture(int group)
    {
        Require(!_isBehind);
        var number = PlaceOf(group);
        var part = ReadAlternatives();
        return builder =>
        {
            var start = builder.NewRegisters(1);
            builder.Add(PatternCode.Note, start);
            part(builder);
            builder.Add(PatternCode.Capture, number * 2, start);
        };
    }

    private static Action<PatternBuilder> Around(PatternCode code, Action<PatternBuilder> part) => builder =>
    {
        var around = builder.Add(code);
        part(builder);
        builder.Add(PatternCode.Done);
        builder.SetFirst(around, builder.Next);
    };

    // Numbers may have gaps.
    private int PlaceOf(int group) => Array.IndexOf(_regex.GetGroupNumbers(), group);

    private Action<PatternBuilder> ReadEscape()
    {
        var letter = pattern[_at + 1];
        switch (letter)
        {
            case 'b' or 'B' or 'A' or 'Z' or 'z' or 'G':
                _at += 2;
                return Step(letter switch
                {
                    'b' => PatternCode.Boundary,
                    'B' => PatternCode.NoBoundary,
                    'Z' => PatternCode.EndOrLastLine,
                    'z' => PatternCode.End,
                    _ => PatternCode.Start,
                });
            case 'k':
                _at += 2;
                return Repeat(_regex.GroupNumberFromName(ReadName()));
            case >= '1' and <= '9':
                return ReadNumber();
            case '<' or '\'':
                throw new NotSupportedException();
            default:
                var escape = Escape().Match(pattern, _at);
                _at += escape.Length;
                return Test(escape.Value);
        }
    }

    // Of a group if there is one of that number, else octal.
    private Action<PatternBuilder> ReadNumber()
    {
        var digits = Digits().Match(pattern, _at + 1);
        if (int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var group)
            && PlaceOf(group) >= 0)
        {
            _at += 1 + digits.Length;
            return Repeat(group);
        }

        var octal = Octal().Match(pattern, _at + 1);
        Require(octal.Success);
        _at += 1 + octal.Length;
        return Test($"\\u{Convert.ToInt32(octal.Value, 8) & 0xFF:x4}");
    }

    private Action<PatternBuilder> Repeat(int group)
    {
        Require(!_isBehind);
        var number = PlaceOf(group);
        var code = (_options & RegexOptions.IgnoreCase) != 0 ? PatternCode.RepeatInAnyCase : PatternCode.Repeat;
        return builder => builder.Add(code, number * 2);
    }

    [GeneratedRegex(@"\G[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G[0-7]{1,3}")]
    private static partial Regex Octal();

    [GeneratedRegex(@"\G\\(?:[pP]\{[^}]*\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c.|0[0-7]{0,2}|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
