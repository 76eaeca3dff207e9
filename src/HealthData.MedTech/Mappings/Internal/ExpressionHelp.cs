using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>Says what to do about expressions that cannot be parsed.</summary>
internal static partial class ExpressionHelp
{
    /// <summary>Of an object where the kind of template takes the text of a JSONPath alone.</summary>
    public static IssueHelp OfObject(MappingNode source)
    {
        const string Only = "Expressions of this kind of template are texts in JSONPath, not objects.";
        if (source.Find("value")?.Value.Text is not { } text)
        {
            return new IssueHelp($"{Only} Write the path between quotes.");
        }

        if (source.Find("language")?.Value.Text is not { } language
            || !language.Equals(nameof(ExpressionLanguage.JmesPath), StringComparison.OrdinalIgnoreCase))
        {
            return new IssueHelp($"{Only} Write the text of the value alone.", Mended: Quoted(text));
        }

        var expression = new MappingExpression(text, ExpressionLanguage.JmesPath, MappingPosition.Unknown);
        var names = expression.JmesPath is { } path && path.TryGetMemberPath(out var members)
            ? members.ToArray()
            : [];
        return new IssueHelp(
            $"{Only} Write it in JSONPath, or use CalculatedContent, which takes JMESPath.",
            Mended: names.Length > 0 && Array.TrueForAll(names, name => PlainName().IsMatch(name))
                ? Quoted("$." + string.Join('.', names))
                : null,
            Expression: text);
    }

    public static IssueHelp Of(MappingExpression expression, ExpressionException error)
    {
        var text = expression.Text;
        if (expression.Language == ExpressionLanguage.JsonPath)
        {
            var isOther = text.Contains('|', StringComparison.Ordinal)
                || text.Contains("to_array", StringComparison.Ordinal);
            return new IssueHelp(
                isOther && !text.StartsWith('$')
                    ? "This looks like JMESPath, which CalculatedContent alone takes: set "
                        + "\"defaultExpressionLanguage\": \"JmesPath\" or give the expression a language of its own."
                : InnerGroup().IsMatch(text)
                    ? "A filter has no brackets and no ! within. Write the terms with && or || alone, or several "
                        + "templates."
                : text.Contains("()", StringComparison.Ordinal)
                    ? "JSONPath has no functions here. Use CalculatedContent with a JMESPath."
                : "Correct the JSONPath: brackets and quotes that are opened must be closed.",
                Expression: text);
        }

        if (text.StartsWith('$'))
        {
            return new IssueHelp(
                "This looks like JSONPath. Give the expression its language, or write it in JMESPath.",
                Mended: text.StartsWith("$.", StringComparison.Ordinal)
                    && !text.Contains("..", StringComparison.Ordinal)
                    ? text[2..]
                    : null,
                Expression: text);
        }

        // The service's documents compare with bare and with doubly quoted literals.
        var mended = BareNumber().Replace(text, match => $"{match.Groups[1].Value}`{match.Groups[2].Value}`");
        var quoted = BareText().Replace(mended, match => $"'{match.Groups[1].Value}'");
        if (quoted != mended && IsRight(quoted))
        {
            return new IssueHelp(
                "Between backticks stands JSON. Put texts between '...'.", Mended: quoted, Expression: text);
        }

        if (mended != text && IsRight(mended))
        {
            return new IssueHelp(
                "Put numbers, true, false and null between backticks.", Mended: mended, Expression: text);
        }

        return error.Kind switch
        {
            ExpressionErrorKind.UnknownFunction => OfUnknownFunction(text),
            ExpressionErrorKind.InvalidArity =>
                new IssueHelp("Give the function the arguments that it takes.", Expression: text),
            _ when error.Message.EndsWith("near ''.", StringComparison.Ordinal) => new IssueHelp(
                "The expression ends where more is needed: close the brackets and quotes that are open.",
                Expression: text),
            _ => new IssueHelp(
                "Correct the JMESPath: texts stand between '...', numbers between backticks, names with other letters "
                    + "than A to Z, digits and _ between \"...\".",
                Expression: text),
        };
    }

    private static IssueHelp OfUnknownFunction(string text)
    {
        var unknown = CalledName().Matches(text).Select(name => name.Value)
            .FirstOrDefault(name => !JmesFunctions.Names.Contains(name));
        var nearest = unknown is null ? null : NearestName.Of(unknown, JmesFunctions.Names);
        return new IssueHelp(
            nearest is null ? "Write one of the functions that mappings have." : $"Write {nearest}.",
            $"One of {string.Join(", ", JmesFunctions.Names.Order(StringComparer.Ordinal))}.",
            unknown,
            nearest,
            text);
    }

    private static string Quoted(string text) => $"\"{EscapedText.Of(text, '"')}\"";

    private static bool IsRight(string text) =>
        new MappingExpression(text, ExpressionLanguage.JmesPath, MappingPosition.Unknown).SyntaxError is null;

    // A word between backticks that is no JSON.
    [GeneratedRegex("`(?!(?:true|false|null)`)([A-Za-z_][^`\"'{}\\[\\]]*)`")]
    private static partial Regex BareText();

    // A number or a word of JSON as an operand or an argument.
    [GeneratedRegex("((?:[=!<>]=|[<>]|,|\\()\\s*)(-?[0-9]+(?:\\.[0-9]+)?|true|false|null)(?=\\s*(?:[\\]),&|]|$))")]
    private static partial Regex BareNumber();

    // A bracket or an exclamation mark within a filter, before a term.
    [GeneratedRegex("\\[\\?\\(.*(?:\\(|!)\\s*[@$(]")]
    private static partial Regex InnerGroup();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex PlainName();

    // What stands before an opening bracket.
    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*(?=\\s*\\()")]
    private static partial Regex CalledName();
}
