namespace HealthData.MedTech;

/// <summary>What an expression gave.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Text">The text of the value; null where there is none.</param>
internal sealed record FieldAttempt(ExpressionPlan Expression, ValueStatus Status, string? Text);
