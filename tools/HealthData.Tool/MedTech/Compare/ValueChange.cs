namespace HealthData.Tool.MedTech.Compare;

/// <summary>A value that differs.</summary>
/// <param name="Name">Its name, or its place in the Observation.</param>
/// <param name="Before">The value by the first mappings; null for none.</param>
/// <param name="After">The value by the others; null for none.</param>
internal sealed record ValueChange(string Name, string? Before, string? After);
