namespace HealthData.Dicom;

/// <summary>One part of an answer, or the whole of a single-part one.</summary>
internal readonly record struct RetrievedPart(Stream Content, MediaType? Type);
