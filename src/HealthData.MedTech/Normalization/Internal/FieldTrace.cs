namespace HealthData.MedTech;

/// <summary>What was taken from a match for a field.</summary>
internal sealed class FieldTrace(FieldPlan field)
{
    public FieldPlan Field { get; } = field;

    /// <summary>What its expressions gave, in turn; one that failed is not among them.</summary>
    public List<FieldAttempt> Attempts { get; } = [];
}
