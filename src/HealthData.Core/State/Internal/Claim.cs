namespace HealthData.Core;

/// <summary>A key and what became of the attempt to claim it.</summary>
internal readonly record struct Claim(string Key, ClaimState State, ETag ETag = default);
