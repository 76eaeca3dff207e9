namespace HealthData.MedTech;

/// <summary>
/// Why a message, or the rest of it, gives no measurements. Each has one counterpart in the MedTech service.
/// </summary>
public enum NormalizationErrorKind
{
    /// <summary>The body is not JSON, or nested too deeply. The service's <c>InvalidDataFormatException</c>.</summary>
    InvalidDataFormat,

    /// <summary>
    /// A required value is missing, blank or no text or time. The service's <c>IncompatibleDataException</c>.
    /// </summary>
    IncompatibleData,

    /// <summary>
    /// An expression is not one, or selects several values. The service's <c>TemplateExpressionException</c>.
    /// </summary>
    TemplateExpression,

    /// <summary>A function got a value of a type that it does not take. The service's bare <c>Exception</c>.</summary>
    FunctionArgument,

    /// <summary>
    /// The message or the match is of a kind that cannot be worked with. The service's <c>ArgumentException</c>.
    /// </summary>
    Argument,

    /// <summary>
    /// A position or a time is outside of what exists. The service's <c>ArgumentOutOfRangeException</c>.
    /// </summary>
    ArgumentOutOfRange,

    /// <summary>A result does not fit its type. The service's <c>OverflowException</c>.</summary>
    Overflow,

    /// <summary>An integer was divided by the integer 0. The service's <c>DivideByZeroException</c>.</summary>
    DivideByZero,

    /// <summary>A text was compared with a number and is none. The service's <c>FormatException</c>.</summary>
    Format,

    /// <summary>Values were compared that have no order among them. The service's <c>InvalidCastException</c>.</summary>
    InvalidCast,

    /// <summary>A function needs a text and got null. The service's <c>ArgumentNullException</c>.</summary>
    ArgumentNull,

    /// <summary>A function had to choose one of no elements. The service's <c>InvalidOperationException</c>.</summary>
    InvalidOperation,

    /// <summary>A filter has a regular expression that is none. The service's <c>RegexParseException</c>.</summary>
    RegexParse,

    /// <summary>A match expression has a slice with the stride 0. The service's <c>JsonException</c>.</summary>
    Json,

    /// <summary>
    /// An expression took more steps than <see cref="NormalizationOptions.MaxEvaluationSteps"/>. The service has no such limit.
    /// </summary>
    BudgetExceeded,
}
