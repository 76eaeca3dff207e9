namespace HealthData.MedTech;

/// <summary>An expression of a template that is being loaded.</summary>
internal sealed class DraftExpression
{
    public string? Text { get; set; }

    /// <summary>
    /// A number of <see cref="ExpressionLanguage"/>, or another, which is refused later; null for the template's
    /// default.
    /// </summary>
    public int? Language { get; set; }

    public MappingPosition At { get; init; }

    public MappingPosition ValueAt { get; init; }
}
