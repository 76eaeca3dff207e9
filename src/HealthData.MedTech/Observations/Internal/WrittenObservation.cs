namespace HealthData.MedTech;

/// <summary>An Observation of a batch that is being projected.</summary>
internal readonly record struct WrittenObservation(
    ObservationGroup Group, ResourceKey Key, ReadOnlyMemory<byte> Utf8Json);
