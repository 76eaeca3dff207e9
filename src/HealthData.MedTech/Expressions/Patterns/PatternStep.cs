namespace HealthData.MedTech;

/// <summary>A step of a pattern, with up to two numbers that its code gives a meaning.</summary>
internal readonly record struct PatternStep(PatternCode Code, int First = 0, int Second = 0);
