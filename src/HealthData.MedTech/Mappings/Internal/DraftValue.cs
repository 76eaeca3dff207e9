namespace HealthData.MedTech;

/// <summary>A value of a template that is being loaded.</summary>
internal sealed class DraftValue
{
    public string Name { get; set; } = string.Empty;

    public DraftExpression? Expression { get; set; }

    public bool IsRequired { get; set; }
}
