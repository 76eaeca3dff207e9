namespace HealthData.MedTech;

/// <summary>
/// Reads the text of a path as Newtonsoft.Json 13 does, oddities and all: what that refuses is refused, and nothing
/// else but filters nested deeper than <see cref="MaxDepth"/>.
/// </summary>
internal sealed partial class JsonPathParser(string text)
{
    /// <summary>How deep filters may be nested in filters.</summary>
    public const int MaxDepth = 64;

    private int _at;
    private int _depth;

    public NodePath Parse()
    {
        var steps = new List<PathStep>();
        SkipSpaces();
        if (_at == text.Length || text == "$")
        {
            return new NodePath([], startsAtRoot: false);
        }

        // Spaces in front of a path are part of its first name.
        var nameStart = 0;
        if (text[_at] == '$')
        {
            if (_at + 1 == text.Length)
            {
                throw Error("There is a space in front of $. Remove it.", 0);
            }

            if (text[_at + 1] is '.' or '[')
            {
                nameStart = ++_at;
            }
        }

        if (!ReadSteps(steps, nameStart, inFilter: false))
        {
            var end = _at;
            SkipSpaces();
            if (_at < text.Length)
            {
                throw Error(
                    $"The path ends before the character {Shown(end)}. Write names with spaces or brackets as "
                        + $"['name'].",
                    end);
            }
        }

        return new NodePath([.. steps], startsAtRoot: false);
    }

    /// <returns>Whether the text is at its end.</returns>
    private bool ReadSteps(List<PathStep> steps, int nameStart, bool inFilter)
    {
        var (scans, afterIndexer, afterDot) = (false, false, false);
        while (_at < text.Length && text[_at] is not (']' or ')' or ' ')
            && !(inFilter && text[_at] is '=' or '<' or '!' or '>' or '|' or '&'))
        {
            switch (text[_at])
            {
                case '[' or '(':
                    AddName(steps, text[nameStart.._at], ref scans, nameStart);
                    steps.Add(ReadIndexer(scans));
                    nameStart = ++_at;
                    (scans, afterIndexer, afterDot) = (false, true, false);
                    break;
                case '.':
                    AddName(steps, text[nameStart.._at], ref scans, nameStart);
                    _at++;
                    if (_at < text.Length && text[_at] == '.')
                    {
                        scans = true;
                        _at++;
                    }

                    nameStart = _at;
                    (afterIndexer, afterDot) = (false, true);
                    break;
                default:
                    if (afterIndexer)
                    {
                        throw Error($"The character {Shown(_at)} follows a bracket. Write a dot before a name.", _at);
                    }

                    _at++;
                    break;
            }
        }

        var atEnd = _at == text.Length;
        if (_at > nameStart)
        {
            var name = text[nameStart.._at].TrimEnd();
            steps.Add(ToName(name, scans, nameStart, mayBeWildcard: true));
        }
        else if (afterDot && (atEnd || inFilter))
        {
            throw Error("A dot stands without a name behind it. Write the name of a member, or remove the dot.", _at);
        }

        return atEnd;
    }

    private static void AddName(List<PathStep> steps, string name, ref bool scans, int position)
    {
        if (name.Length > 0)
        {
            steps.Add(ToName(name, scans, position, mayBeWildcard: true));
            scans = false;
        }
    }

    private static PathStep ToName(string name, bool scans, int position, bool mayBeWildcard)
    {
        if (mayBeWildcard && name == "*")
        {
            return new PathStep { Kind = scans ? PathStepKind.Descendants : PathStepKind.Members, Position = position };
        }

        return new PathStep
        {
            Kind = scans ? PathStepKind.NamedDescendants : PathStepKind.Member,
            Position = position,
            Names = [new LiteralText(name)],
        };
    }

    private void SkipSpaces()
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }
    }

    private bool Skip(string expected)
    {
        var found = string.CompareOrdinal(text, _at, expected, 0, expected.Length) == 0;
        _at += found ? expected.Length : 0;
        return found;
    }

    /// <summary>The character to read.</summary>
    /// <exception cref="ExpressionException">There is none.</exception>
    private char Peek(string missing) => _at < text.Length ? text[_at] : throw Error(missing, text.Length);

    private string Shown(int position) => $"'{text[position]}'";

    private static ExpressionException Error(string message, int position) =>
        new(ExpressionErrorKind.Syntax, message, position);
}
