using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>An expression of a device mapping.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{Language}: {Text}")]
public sealed class MappingExpression
{
    internal MappingExpression(string text, ExpressionLanguage language, MappingPosition at)
        : this(text, language, at, at)
    {
    }

    internal MappingExpression(string text, ExpressionLanguage language, MappingPosition at, MappingPosition valueAt)
    {
        Text = text;
        Language = language;
        At = at;
        ValueAt = valueAt;
        EvaluatorAt = valueAt;
        try
        {
            if (language == ExpressionLanguage.JsonPath)
            {
                JsonPath = JsonPathExpression.Parse(text);
            }
            else
            {
                JmesPath = JmesPathExpression.Parse(text);
            }
        }
        catch (ExpressionException exception)
        {
            SyntaxError = exception;
        }
    }

    /// <summary>Gets the expression as the mapping has it.</summary>
    public string Text { get; }

    /// <summary>Gets the language that <see cref="Text"/> is in.</summary>
    public ExpressionLanguage Language { get; }

    /// <summary>
    /// Gets the line of the mapping's text, from 1; -1 for an expression that the kind of the template brings with
    /// it.
    /// </summary>
    public int Line => At.Line;

    /// <summary>
    /// Gets the column behind the expression, from 1, as the MedTech service gives it; -1 where <see cref="Line"/> is
    /// -1.
    /// </summary>
    public int Column => At.Column;

    /// <summary>Where errors are placed that say that a value could not be had.</summary>
    internal MappingPosition At { get; }

    /// <summary>
    /// Where errors are placed that say why a token is no value: differs for an expression written as an object.
    /// </summary>
    internal MappingPosition ValueAt { get; }

    /// <summary>
    /// Where errors of the evaluation itself are placed: in CalculatedContent the place of the last expression of the
    /// template with the same text and language, since the service keeps one evaluator for all of them.
    /// </summary>
    internal MappingPosition EvaluatorAt { get; set; }

    /// <summary>
    /// The parsed expression; null in the other language, and where there is a <see cref="SyntaxError"/>.
    /// </summary>
    internal JsonPathExpression? JsonPath { get; }

    /// <summary>
    /// The parsed expression; null in the other language, and where there is a <see cref="SyntaxError"/>.
    /// </summary>
    internal JmesPathExpression? JmesPath { get; }

    /// <summary>Why the text is no expression.</summary>
    internal ExpressionException? SyntaxError { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
