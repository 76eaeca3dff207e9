using Azure;
using HealthData.Core;

namespace HealthData.Events.Tests.Support;

/// <summary>A store whose operations are told, by their number from 1, before they are done.</summary>
internal sealed class WatchedStore(StateStore store, Action<int> tell) : StateStore
{
    private int _operations;

    public int Operations => _operations;

    public override ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        Tell(cancellationToken);
        return store.ReadAsync(key, cancellationToken);
    }

    public override ValueTask<ETag?> TryWriteAsync(
        string key,
        BinaryData value,
        ETag? ifMatch = null,
        TimeSpan? lifetime = null,
        CancellationToken cancellationToken = default)
    {
        Tell(cancellationToken);
        return store.TryWriteAsync(key, value, ifMatch, lifetime, cancellationToken);
    }

    public override ValueTask<bool> TryDeleteAsync(
        string key, ETag ifMatch, CancellationToken cancellationToken = default)
    {
        Tell(cancellationToken);
        return store.TryDeleteAsync(key, ifMatch, cancellationToken);
    }

    private void Tell(CancellationToken cancellationToken)
    {
        tell(Interlocked.Increment(ref _operations));
        cancellationToken.ThrowIfCancellationRequested();
    }
}
