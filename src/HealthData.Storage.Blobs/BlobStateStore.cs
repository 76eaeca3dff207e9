namespace HealthData.Storage.Blobs;

/// <summary>
/// A <see cref="StateStore"/> that keeps each entry in a blob, guarded by its ETag: a restart forgets nothing, and all
/// instances of an application share what they know.
/// </summary>
/// <remarks>
/// The names of the blobs are hashes of the keys, so that a list of them shows no identifiers. The container is created
/// with the first write. A blob whose life has ended reads as absent and is replaced by the next write of its key;
/// <see cref="DeleteExpiredAsync"/>, or a rule of the storage account's lifecycle management, removes the others.
/// </remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public sealed class BlobStateStore : StateStore
{
    private readonly BlobContainerClient _container;
    private readonly string _prefix;
    private readonly TimeProvider _time;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="container">The container that holds the blobs.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="container"/> is null.</exception>
    public BlobStateStore(BlobContainerClient container, BlobStateStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(container);
        _container = container;
        _prefix = options?.Prefix ?? "";
        _time = options?.TimeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    /// <exception cref="RequestFailedException">The storage refused or failed.</exception>
    public override async ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        try
        {
            var blob = (await Find(key).DownloadContentAsync(cancellationToken).ConfigureAwait(false)).Value;
            return HasEnded(blob.Details.Metadata) ? null : new StateEntry(blob.Content, blob.Details.ETag);
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="RequestFailedException">The storage refused or failed.</exception>
    public override async ValueTask<ETag?> TryWriteAsync(
        string key,
        BinaryData value,
        ETag? ifMatch = null,
        TimeSpan? lifetime = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        var blob = Find(key);
        var metadata = EntryFacts.Make(lifetime is { } time ? _time.GetUtcNow() + time : null);
        var written = await UploadAsync(blob, value, metadata, ifMatch, cancellationToken).ConfigureAwait(false);
        if (written is not null)
        {
            return written;
        }

        // The blob may be this write's own, whose response was lost, or one whose life has ended.
        var found = await FindAsync(blob, cancellationToken).ConfigureAwait(false);
        if (found is null)
        {
            return null;
        }

        return EntryFacts.HaveSameWriter(found.Metadata, metadata) ? found.ETag
            : ifMatch is null && HasEnded(found.Metadata)
                ? await UploadAsync(blob, value, metadata, found.ETag, cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <inheritdoc/>
    /// <exception cref="RequestFailedException">The storage refused or failed.</exception>
    public override async ValueTask<bool> TryDeleteAsync(
        string key, ETag ifMatch, CancellationToken cancellationToken = default)
    {
        var blob = Find(key);
        try
        {
            await blob.DeleteAsync(
                conditions: new BlobRequestConditions { IfMatch = ifMatch }, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 412)
        {
            var found = failure.Status == 404 ? null : await FindAsync(blob, cancellationToken).ConfigureAwait(false);
            return found is null || HasEnded(found.Metadata);
        }
    }

    /// <summary>Deletes the blobs whose life has ended. Run it now and then, from one instance or from many.</summary>
    /// <param name="cancellationToken">Cancels the work; what is deleted stays deleted.</param>
    /// <returns>The number of blobs deleted.</returns>
    /// <exception cref="RequestFailedException">The storage refused or failed.</exception>
    public async Task<int> DeleteExpiredAsync(CancellationToken cancellationToken = default)
    {
        var deleted = 0;
        var options = new GetBlobsOptions { Traits = BlobTraits.Metadata, Prefix = _prefix };
        await foreach (var item in _container.GetBlobsAsync(options, cancellationToken).ConfigureAwait(false))
        {
            if (!HasEnded(item.Metadata))
            {
                continue;
            }

            try
            {
                // A list has the ETags without the quotes that a condition needs.
                var eTag = new ETag(item.Properties.ETag.GetValueOrDefault().ToString("H"));
                var conditions = new BlobRequestConditions { IfMatch = eTag };
                await _container.GetBlobClient(item.Name)
                    .DeleteAsync(conditions: conditions, cancellationToken: cancellationToken).ConfigureAwait(false);
                deleted++;
            }
            catch (RequestFailedException failure) when (failure.Status is 404 or 412)
            {
                // Another instance deleted it, or wrote it again.
            }
        }

        return deleted;
    }

    private static async Task<BlobProperties?> FindAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return (await blob.GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false)).Value;
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Writes a blob, and its container where there is none; null if a condition doesn't hold.</summary>
    private async Task<ETag?> UploadAsync(
        BlobClient blob,
        BinaryData value,
        Dictionary<string, string> metadata,
        ETag? ifMatch,
        CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Metadata = metadata,
            Conditions = ifMatch is { } expected
                ? new BlobRequestConditions { IfMatch = expected }
                : new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        for (var isLast = false; ; isLast = true)
        {
            try
            {
                return (await blob.UploadAsync(value, options, cancellationToken).ConfigureAwait(false)).Value.ETag;
            }
            catch (RequestFailedException failure) when (IsConflict(failure))
            {
                return null;
            }
            catch (RequestFailedException failure) when (!isLast && ifMatch is null && IsWithoutContainer(failure))
            {
                await _container.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool IsWithoutContainer(RequestFailedException failure) =>
        failure.ErrorCode == BlobErrorCode.ContainerNotFound;

    // A blob that is gone doesn't have the expected version either.
    private static bool IsConflict(RequestFailedException failure) => failure.Status == 412
        || failure.ErrorCode == BlobErrorCode.BlobAlreadyExists
        || failure.ErrorCode == BlobErrorCode.BlobNotFound;

    private BlobClient Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _container.GetBlobClient(_prefix + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
    }

    private bool HasEnded(IDictionary<string, string> metadata) => EntryFacts.HaveEnded(metadata, _time.GetUtcNow());
}
