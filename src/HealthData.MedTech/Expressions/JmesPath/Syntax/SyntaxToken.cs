namespace HealthData.MedTech;

/// <summary>A word or a sign of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, in characters.</param>
/// <param name="Length">How long it is, in characters.</param>
/// <param name="Text">What a name or a raw text says, without its quotes and escapes.</param>
internal readonly record struct SyntaxToken(SyntaxKind Kind, int Start, int Length, string? Text = null)
{
    /// <summary>What a literal stands for.</summary>
    public LiteralNode? Literal { get; init; }
}
