namespace HealthData.MedTech;

/// <summary>Finds the text of parts of a JSONPath.</summary>
internal static class JsonPathText
{
    public static string Of(string text, PathStep step)
    {
        var scan = step.Kind is PathStepKind.NamedDescendants or PathStepKind.Descendants
            or PathStepKind.FilteredDescendants ? ".." : ".";
        if (step.Position < text.Length && text[step.Position] is '[' or '(')
        {
            return (scan.Length > 1 ? scan : "") + text[step.Position..EndOfBracket(text, step.Position)];
        }

        return scan + (step.Names is [var name] ? name.Text : "*");
    }

    /// <summary>The text of a term of a filter.</summary>
    public static string Of(string text, PathStep filter, int term)
    {
        var terms = filter.Filter!.Terms;
        var start = terms[term].Left.Position;
        var next = term + 1 < terms.Length ? terms[term + 1].Left.Position : 0;
        var end = next > start ? next : EndOfBracket(text, filter.Position) - 1;
        return text[start..Math.Max(start, end)].TrimEnd().TrimEnd(')', '&', '|').TrimEnd() is { Length: > 0 } found
            ? Balanced(found, text[start..])
            : text[start..];
    }

    // What was cut of the parentheses of a filter within the term comes back.
    private static string Balanced(string found, string rest)
    {
        var missing = found.Count(letter => letter == '(') - found.Count(letter => letter == ')');
        var end = found.Length;
        for (; missing > 0 && end < rest.Length; end++)
        {
            missing -= rest[end] == ')' ? 1 : 0;
        }

        return end > found.Length && end < rest.Length && rest[end] == ']' ? rest[..(end + 1)] : rest[..end];
    }

    private static int EndOfBracket(string text, int start)
    {
        var (depth, quote) = (0, '\0');
        for (var at = start; at < text.Length; at++)
        {
            var letter = text[at];
            if (quote != '\0')
            {
                at += letter == '\\' ? 1 : 0;
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter == '\'')
            {
                quote = letter;
            }
            else if (letter is '[' or '(')
            {
                depth++;
            }
            else if (letter is ']' or ')' && --depth == 0)
            {
                return at + 1;
            }
        }

        return text.Length;
    }
}
