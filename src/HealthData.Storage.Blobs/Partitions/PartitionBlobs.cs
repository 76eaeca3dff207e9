namespace HealthData.Storage.Blobs;

/// <summary>
/// The readers and checkpoints of the partitions of one hub and consumer group, as the metadata of empty blobs: the
/// layout of the processor of Azure.Messaging.EventHubs.Processor, so that either takes over from the other.
/// </summary>
internal sealed class PartitionBlobs(
    BlobContainerClient container, string fullyQualifiedNamespace, string eventHubName, string consumerGroup)
{
    private const string OwnerId = "ownerid";
    private const string Offset = "offset";
    private const string SequenceNumber = "sequencenumber";
    private const string ClientId = "clientidentifier";
    private const string NoOffset = "no offset";

    private readonly string _prefix =
        $"{fullyQualifiedNamespace}/{eventHubName}/{consumerGroup}/".ToLowerInvariant();

    /// <summary>Lists who reads which partition.</summary>
    public async Task<IReadOnlyList<PartitionOwnership>> ListOwnershipsAsync(CancellationToken cancellationToken)
    {
        var prefix = _prefix + "ownership/";
        List<PartitionOwnership> found = [];
        var options = new GetBlobsOptions { Traits = BlobTraits.Metadata, Prefix = prefix };
        await foreach (var blob in container.GetBlobsAsync(options, cancellationToken).ConfigureAwait(false))
        {
            found.Add(new PartitionOwnership(
                blob.Name[prefix.Length..],
                Get(blob.Metadata, OwnerId) ?? "",
                Text(blob.Properties.ETag.GetValueOrDefault()),
                blob.Properties.LastModified.GetValueOrDefault()));
        }

        return found;
    }

    /// <summary>Claims a partition, or renews the claim.</summary>
    /// <returns>The ownership with its new version; null where another reader came first.</returns>
    public async Task<PartitionOwnership?> ClaimAsync(PartitionOwnership desired, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient($"{_prefix}ownership/{desired.PartitionId}");
        var metadata = new Dictionary<string, string> { [OwnerId] = desired.OwnerId };
        if (desired.Version is { } version)
        {
            try
            {
                var condition = new BlobRequestConditions { IfMatch = new ETag($"\"{version}\"") };
                var info = (await blob.SetMetadataAsync(metadata, condition, cancellationToken).ConfigureAwait(false))
                    .Value;
                return desired with { Version = Text(info.ETag), RenewedAt = info.LastModified };
            }
            catch (RequestFailedException failure) when (failure.Status == 412)
            {
                return null;
            }
            catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                // Somebody has deleted the blob: the claim is the first one again.
            }
        }

        try
        {
            var info = await UploadAsync(
                blob, metadata, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellationToken)
                .ConfigureAwait(false);
            return desired with { Version = Text(info.ETag), RenewedAt = info.LastModified };
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            return null;
        }
    }

    /// <summary>Reads the checkpoint of a partition; null where there is none.</summary>
    public async Task<PartitionCheckpoint?> ReadCheckpointAsync(
        string partitionId, CancellationToken cancellationToken)
    {
        try
        {
            var blob = container.GetBlobClient($"{_prefix}checkpoint/{partitionId}");
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)
                .ConfigureAwait(false)).Value;
            var offset = Get(properties.Metadata, Offset);
            return new PartitionCheckpoint(
                string.IsNullOrEmpty(offset) || offset == NoOffset ? null : offset,
                long.TryParse(
                    Get(properties.Metadata, SequenceNumber),
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number) ? number : null,
                Get(properties.Metadata, ClientId),
                properties.LastModified);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobNotFound
            || (failure.Status == 404 && failure.ErrorCode is null))
        {
            return null;
        }
    }

    /// <summary>Writes the checkpoint of a partition, whoever has written it before: an owner that was robbed may move
    /// it back, after which events come again.</summary>
    public async Task WriteCheckpointAsync(
        string partitionId,
        string? offset,
        long? sequenceNumber,
        string clientId,
        CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient($"{_prefix}checkpoint/{partitionId}");
        var metadata = new Dictionary<string, string>
        {
            [Offset] = offset ?? "",
            [SequenceNumber] = sequenceNumber?.ToString(CultureInfo.InvariantCulture) ?? "",
            [ClientId] = clientId,
        };
        try
        {
            await blob.SetMetadataAsync(metadata, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            await UploadAsync(blob, metadata, null, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<BlobContentInfo> UploadAsync(
        BlobClient blob,
        Dictionary<string, string> metadata,
        BlobRequestConditions? conditions,
        CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { Metadata = metadata, Conditions = conditions };
        return (await blob.UploadAsync(BinaryData.Empty, options, cancellationToken).ConfigureAwait(false)).Value;
    }

    // Without quotes, as the other processor keeps it.
    private static string Text(ETag eTag) => eTag.ToString().Trim('"');

    private static string? Get(IDictionary<string, string> metadata, string name) =>
        metadata.TryGetValue(name, out var value) ? value : null;
}
