namespace HealthData.MedTech;

/// <summary>A value at a time, in ticks.</summary>
internal readonly record struct Sample(long Time, string Value);
