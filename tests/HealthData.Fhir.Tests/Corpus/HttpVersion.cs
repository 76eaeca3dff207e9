namespace HealthData.Fhir.Tests.Corpus;

/// <summary>What a version of any door has; its resource as <c>Type/id</c>.</summary>
internal sealed record HttpVersion(string? Id, string? VersionId, bool IsDeleted, string? Resource);
