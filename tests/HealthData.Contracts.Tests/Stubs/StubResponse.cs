namespace HealthData.Contracts.Tests.Stubs;

/// <summary>The answer of a stub.</summary>
internal sealed record StubResponse(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body);
