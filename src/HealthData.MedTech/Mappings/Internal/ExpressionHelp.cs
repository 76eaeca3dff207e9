using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>Says what to do about expressions that cannot be parsed.</summary>
internal static partial class ExpressionHelp
{
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
                        + "\"defaultExpressionLanguage\": "
                        + "\"JmesPath\" or give the expression a language of its own."
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
            ExpressionErrorKind.UnknownFunction =>
                new IssueHelp("Write one of the functions that mappings have.", Expression: text),
            ExpressionErrorKind.InvalidArity =>
                new IssueHelp("Give the function the arguments that it takes.", Expression: text),
            _ => new IssueHelp(
                "Correct the JMESPath: texts stand between '...', numbers between backticks, names with other letters "
                    + "than "
                    + "A to Z, digits and _ between \"...\".",
                Expression: text),
        };
    }

    private static bool IsRight(string text) =>
        new MappingExpression(text, ExpressionLanguage.JmesPath, MappingPosition.Unknown).SyntaxError is null;

    // A word between backticks that is no JSON.
    [GeneratedRegex("`(?!(?:true|false|null)`)([A-Za-z_][^`\"'{}\\[\\]]*)`")]
    private static partial Regex BareText();

    // A number or a word of JSON as an operand or an argument.
    [GeneratedRegex("((?:[=!<>]=|[<>]|,|\\()\\s*)(-?[0-9]+(?:\\.[0-9]+)?|true|false|null)(?=\\s*(?:[\\]),&|]|$))")]
    private static partial Regex BareNumber();
}
