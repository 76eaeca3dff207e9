using System.Globalization;

namespace HealthData.MedTech;

/// <summary>What is wrong with an expression's text, in the words of the reference.</summary>
internal static class SyntaxErrors
{
    /// <summary>
    /// The text cannot go on like this. Lines count from 1, columns from 0; the end of the text has the last
    /// character's column.
    /// </summary>
    public static ExpressionException Near(string text, int start, int length)
    {
        var (line, column) = (1, start == text.Length ? -1 : 0);
        for (var i = 0; i < start; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                column = start == text.Length ? -1 : 0;
            }
            else if (!char.IsLowSurrogate(text[i]))
            {
                column++;
            }
        }

        return Make(
            string.Create(
                CultureInfo.InvariantCulture, $"Error({line}, {column}): syntax, near '{text.AsSpan(start, length)}'."),
            start);
    }

    public static ExpressionException Make(string message, int position) =>
        new(ExpressionErrorKind.Syntax, message, position);
}
