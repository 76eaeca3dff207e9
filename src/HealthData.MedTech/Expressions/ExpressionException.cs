namespace HealthData.MedTech;

/// <summary>
/// An expression that is not one, or that fails on a document. The message never holds a document's values.
/// </summary>
internal sealed class ExpressionException(
    ExpressionErrorKind kind, string message, int position = -1) : Exception(message)
{
    public ExpressionErrorKind Kind { get; } = kind;

    /// <summary>Offset in the expression's text, in characters, or -1 where it is none or not known.</summary>
    public int Position { get; } = position;
}
