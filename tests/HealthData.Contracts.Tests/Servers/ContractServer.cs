namespace HealthData.Contracts.Tests.Servers;

/// <summary>A server that answers by stubs and keeps a journal of what it was sent.</summary>
internal abstract class ContractServer : IAsyncDisposable
{
    private StubFolder? _loaded;

    public required int HttpPort { get; init; }

    public required int HttpsPort { get; init; }

    /// <summary>Serves the stubs of a folder and no others, with an empty journal.</summary>
    public async Task PrepareAsync(StubFolder folder, CancellationToken cancellationToken)
    {
        if (_loaded != folder)
        {
            await LoadAsync(folder, cancellationToken);
            _loaded = folder;
        }

        await ResetAsync(cancellationToken);
    }

    /// <summary>Gets the journal, from the first request on.</summary>
    public abstract Task<IReadOnlyList<ServedRequest>> GetServedAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    /// <summary>Replaces the stubs.</summary>
    protected abstract Task LoadAsync(StubFolder folder, CancellationToken cancellationToken);

    /// <summary>Empties the journal.</summary>
    protected abstract Task ResetAsync(CancellationToken cancellationToken);
}
