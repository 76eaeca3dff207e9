namespace HealthData.MedTech;

/// <summary>Splits an expression into words and signs; of those that fit, the longest.</summary>
internal struct JmesLexer(string text)
{
    private int _position;

    /// <exception cref="ExpressionException">What comes next is none of the language.</exception>
    public SyntaxToken Next()
    {
        while (_position < text.Length && text[_position] is ' ' or '\b' or '\f' or '\n' or '\r' or '\t')
        {
            _position++;
        }

        var start = _position;
        if (start == text.Length)
        {
            return new(SyntaxKind.End, start, 0);
        }

        var (kind, length) = Measure(start);
        if (length == 0)
        {
            throw SyntaxErrors.Near(
                text, start, start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1);
        }

        _position = start + length;
        try
        {
            var inside = text.AsSpan(start, length);
            return kind == SyntaxKind.Literal
                ? new(kind, start, length) { Literal = MakeLiteral(inside[1..^1]) }
                : new(kind, start, length, Said(kind, inside));
        }
        catch (FormatException)
        {
            throw SyntaxErrors.Near(text, start, length);
        }
    }

    private static LiteralNode MakeLiteral(ReadOnlySpan<char> quoted) =>
        new(LiteralReader.Parse(quoted, hasDates: true), LiteralReader.Parse(quoted, hasDates: false));

    private static string? Said(SyntaxKind kind, ReadOnlySpan<char> token) => kind switch
    {
        SyntaxKind.Name => token.ToString(),
        SyntaxKind.QuotedName => QuotedName.Unquote(token[1..^1]),
        SyntaxKind.RawText => token[1..^1].ToString().Replace("\\'", "'", StringComparison.Ordinal),
        _ => null,
    };

    private readonly (SyntaxKind Kind, int Length) Measure(int start)
    {
        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        return text[start] switch
        {
            '&' => next == '&' ? (SyntaxKind.And, 2) : (SyntaxKind.Ampersand, 1),
            '|' => next == '|' ? (SyntaxKind.Or, 2) : (SyntaxKind.Pipe, 1),
            '!' => next == '=' ? (SyntaxKind.NotEqual, 2) : (SyntaxKind.Not, 1),
            '=' => next == '=' ? (SyntaxKind.Equal, 2) : default,
            '<' => next == '=' ? (SyntaxKind.LessOrEqual, 2) : (SyntaxKind.Less, 1),
            '>' => next == '=' ? (SyntaxKind.GreaterOrEqual, 2) : (SyntaxKind.Greater, 1),
            '[' => next switch
            {
                ']' => (SyntaxKind.Flatten, 2),
                '?' => (SyntaxKind.Filter, 2),
                _ => (SyntaxKind.OpeningBracket, 1),
            },
            ']' => (SyntaxKind.ClosingBracket, 1),
            '{' => (SyntaxKind.OpeningBrace, 1),
            '}' => (SyntaxKind.ClosingBrace, 1),
            '(' => (SyntaxKind.OpeningParenthesis, 1),
            ')' => (SyntaxKind.ClosingParenthesis, 1),
            ':' => (SyntaxKind.Colon, 1),
            ',' => (SyntaxKind.Comma, 1),
            '.' => (SyntaxKind.Dot, 1),
            '*' => (SyntaxKind.Star, 1),
            '@' => (SyntaxKind.Current, 1),
            '-' when char.IsAsciiDigit(next) => (SyntaxKind.Number, Run(start + 2, char.IsAsciiDigit) - start),
            >= '0' and <= '9' => (SyntaxKind.Number, Run(start + 1, char.IsAsciiDigit) - start),
            '`' => (SyntaxKind.Literal, LiteralLength(start)),
            '"' => (SyntaxKind.QuotedName, QuotedLength(start)),
            '\'' => (SyntaxKind.RawText, RawLength(start)),
            '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => (SyntaxKind.Name, Run(start + 1, IsNamePart) - start),
            _ => default,
        };
    }

    private static bool IsNamePart(char unit) => char.IsAsciiLetterOrDigit(unit) || unit == '_';

    private readonly int Run(int from, Func<char, bool> belongs)
    {
        while (from < text.Length && belongs(text[from]))
        {
            from++;
        }

        return from;
    }

    // A backtick behind a backslash ends the literal only where no other one follows.
    private readonly int LiteralLength(int start)
    {
        var length = 0;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '`')
            {
                length = i + 1 - start;
                if (i - 1 == start || text[i - 1] != '\\')
                {
                    break;
                }
            }
        }

        return length;
    }

    private readonly int RawLength(int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\'')
            {
                return i + 1 - start;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return 0;
    }

    private readonly int QuotedLength(int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    return i + 1 - start;
                case '\b' or '\f' or '\n' or '\r' or '\t':
                    return 0;
                case '\\':
                    var escape = QuotedName.EscapeLength(text.AsSpan(i));
                    if (escape == 0)
                    {
                        return 0;
                    }

                    i += escape - 1;
                    break;
            }
        }

        return 0;
    }
}
