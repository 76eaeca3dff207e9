namespace HealthData.MedTech;

/// <summary>What the text of a member must be for an expression to select anything. Immutable.</summary>
/// <param name="Constants">The texts, one of which it must be; null where there is a pattern.</param>
/// <param name="Pattern">The pattern that must hold for it.</param>
internal sealed record TextCondition(string[]? Constants, PatternTest? Pattern)
{
    /// <summary>Tells whether a text can be compared with a constant by its bytes.</summary>
    public static bool CanBeConstant(string text) =>
        !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        && !text.Contains('\uFFFD', StringComparison.Ordinal)
        && !DateText.MayBeDate(text);
}
