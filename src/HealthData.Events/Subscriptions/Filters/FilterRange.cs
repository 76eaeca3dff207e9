namespace HealthData.Events;

/// <summary>A range of numbers, both ends included.</summary>
/// <param name="From">The least number.</param>
/// <param name="To">The greatest number.</param>
public readonly record struct FilterRange(decimal From, decimal To);
