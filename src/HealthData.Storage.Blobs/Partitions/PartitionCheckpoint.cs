namespace HealthData.Storage.Blobs;

/// <summary>The last event of a partition that is done: its reader goes on behind it.</summary>
/// <param name="Offset">The offset, as the hub tells it: any text; null where the checkpoint has none.</param>
/// <param name="SequenceNumber">The number of the event; null where the checkpoint has none.</param>
/// <param name="ClientId">The reader that has moved the checkpoint; null where that isn't known.</param>
/// <param name="WrittenAt">The time of the write, by the storage's clock.</param>
internal sealed record PartitionCheckpoint(
    string? Offset, long? SequenceNumber, string? ClientId, DateTimeOffset WrittenAt);
