namespace HealthData.Dicom.Tests.ChangeFeed;

/// <summary>A store of a process that ends when a token says so: nothing is written from then on.</summary>
internal sealed class KilledStore(StateStore store, CancellationToken killed) : StateStore
{
    public override ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default) =>
        store.ReadAsync(key, cancellationToken);

    public override ValueTask<ETag?> TryWriteAsync(
        string key,
        BinaryData value,
        ETag? ifMatch = null,
        TimeSpan? lifetime = null,
        CancellationToken cancellationToken = default)
    {
        killed.ThrowIfCancellationRequested();
        return store.TryWriteAsync(key, value, ifMatch, lifetime, cancellationToken);
    }

    public override ValueTask<bool> TryDeleteAsync(
        string key, ETag ifMatch, CancellationToken cancellationToken = default) =>
        store.TryDeleteAsync(key, ifMatch, cancellationToken);
}
