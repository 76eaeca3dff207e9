namespace HealthData.Storage.Blobs;

/// <summary>Who reads a partition.</summary>
/// <param name="PartitionId">The partition.</param>
/// <param name="OwnerId">The reader; empty where it has given the partition up.</param>
/// <param name="Version">The version that a claim replaces; null for a partition that nobody has claimed yet.</param>
/// <param name="RenewedAt">The time of the last claim, by the storage's clock.</param>
internal sealed record PartitionOwnership(
    string PartitionId, string OwnerId, string? Version, DateTimeOffset RenewedAt);
