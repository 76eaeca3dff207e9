namespace HealthData.Core;

/// <summary>
/// A store of small entries by key, each with a version and an end of its life: what was handled, who handles it now,
/// and how far a feed was read.
/// </summary>
/// <remarks>A write names the version that it replaces, so that of two instances that write at once only one succeeds.
/// <see cref="MemoryStateStore"/> forgets everything with its process; the package HealthData.Storage.Blobs has one
/// that doesn't. A store may delete entries whose life has ended, and must not return them.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public abstract class StateStore
{
    /// <summary>Initializes a new instance.</summary>
    protected StateStore()
    {
    }

    /// <summary>Reads an entry.</summary>
    /// <param name="key">The key: any text. It may identify a patient, so a store doesn't show it.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <returns>The entry; null if there is none or its life has ended.</returns>
    public abstract ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Writes an entry unless another writer came first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">What to write.</param>
    /// <param name="ifMatch">The version to replace; null to write only if there is no entry.</param>
    /// <param name="lifetime">The time until the entry's life ends; null for an entry that stays.</param>
    /// <param name="cancellationToken">Cancels the write, which may have been done.</param>
    /// <returns>The version written; null if the entry is not as expected.</returns>
    public abstract ValueTask<ETag?> TryWriteAsync(
        string key,
        BinaryData value,
        ETag? ifMatch = null,
        TimeSpan? lifetime = null,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an entry unless another writer came first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="ifMatch">The version to delete.</param>
    /// <param name="cancellationToken">Cancels the deletion, which may have been done.</param>
    /// <returns>Whether there is no such entry anymore; false if it has another version.</returns>
    public abstract ValueTask<bool> TryDeleteAsync(
        string key, ETag ifMatch, CancellationToken cancellationToken = default);
}
