namespace HealthData.MedTech.EventHubs;

/// <summary>The checkpoints and owners of partitions in a blob container, as the base class of a processor wants them.
/// </summary>
internal sealed class BlobCheckpoints(BlobContainerClient container) : CheckpointStore
{
    public override async Task<IEnumerable<EventProcessorPartitionOwnership>> ListOwnershipAsync(
        string fullyQualifiedNamespace,
        string eventHubName,
        string consumerGroup,
        CancellationToken cancellationToken)
    {
        var blobs = new PartitionBlobs(container, fullyQualifiedNamespace, eventHubName, consumerGroup);
        var found = await blobs.ListOwnershipsAsync(cancellationToken).ConfigureAwait(false);
        return found.Select(one => new EventProcessorPartitionOwnership
        {
            FullyQualifiedNamespace = fullyQualifiedNamespace,
            EventHubName = eventHubName,
            ConsumerGroup = consumerGroup,
            PartitionId = one.PartitionId,
            OwnerIdentifier = one.OwnerId,
            Version = one.Version,
            LastModifiedTime = one.RenewedAt,
        }).ToList();
    }

    public override async Task<IEnumerable<EventProcessorPartitionOwnership>> ClaimOwnershipAsync(
        IEnumerable<EventProcessorPartitionOwnership> desiredOwnership, CancellationToken cancellationToken)
    {
        List<EventProcessorPartitionOwnership> claimed = [];
        foreach (var desired in desiredOwnership)
        {
            var blobs = new PartitionBlobs(
                container, desired.FullyQualifiedNamespace, desired.EventHubName, desired.ConsumerGroup);
            var wish = new PartitionOwnership(
                desired.PartitionId, desired.OwnerIdentifier, desired.Version, desired.LastModifiedTime);
            if (await blobs.ClaimAsync(wish, cancellationToken).ConfigureAwait(false) is { } won)
            {
                desired.Version = won.Version;
                desired.LastModifiedTime = won.RenewedAt;
                claimed.Add(desired);
            }
        }

        return claimed;
    }

    public override async Task<EventProcessorCheckpoint> GetCheckpointAsync(
        string fullyQualifiedNamespace,
        string eventHubName,
        string consumerGroup,
        string partitionId,
        CancellationToken cancellationToken)
    {
        var blobs = new PartitionBlobs(container, fullyQualifiedNamespace, eventHubName, consumerGroup);
        var found = await blobs.ReadCheckpointAsync(partitionId, cancellationToken).ConfigureAwait(false);
        if (found is null or { Offset: null, SequenceNumber: null })
        {
            return null!;
        }

        return new EventProcessorCheckpoint
        {
            FullyQualifiedNamespace = fullyQualifiedNamespace,
            EventHubName = eventHubName,
            ConsumerGroup = consumerGroup,
            PartitionId = partitionId,
            ClientIdentifier = found.ClientId,
            LastModified = found.WrittenAt,
            StartingPosition = found.Offset is { } offset
                ? EventPosition.FromOffset(offset, isInclusive: false)
                : EventPosition.FromSequenceNumber(found.SequenceNumber.GetValueOrDefault(), isInclusive: false),
        };
    }

    public override Task UpdateCheckpointAsync(
        string fullyQualifiedNamespace,
        string eventHubName,
        string consumerGroup,
        string partitionId,
        string clientIdentifier,
        CheckpointPosition checkpointStartingPosition,
        CancellationToken cancellationToken) =>
        new PartitionBlobs(container, fullyQualifiedNamespace, eventHubName, consumerGroup).WriteCheckpointAsync(
            partitionId,
            checkpointStartingPosition.OffsetString,
            checkpointStartingPosition.SequenceNumber == long.MinValue
                ? null
                : checkpointStartingPosition.SequenceNumber,
            clientIdentifier,
            cancellationToken);
}
