namespace HealthData.Testing;

/// <summary>
/// An instance that arrived but is not stored yet: a request stores nothing until all of it was read.
/// </summary>
internal readonly record struct StagedInstance(InstanceHeader? Header, StoredContent? Content);
