namespace HealthData.Core;

/// <summary>What a service's error body says, in the words of its own format.</summary>
internal readonly record struct ServiceFailure(string? Code, IReadOnlyList<ServiceIssue> Issues, string? Advice = null);
