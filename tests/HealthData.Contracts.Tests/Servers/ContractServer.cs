namespace HealthData.Contracts.Tests.Servers;

/// <summary>A server that answers by stubs and keeps a journal of what it was sent.</summary>
internal abstract class ContractServer : IAsyncDisposable
{
    public required int HttpPort { get; init; }

    public required int HttpsPort { get; init; }

    /// <summary>Empties the journal.</summary>
    public abstract Task ResetAsync(CancellationToken cancellationToken);

    /// <summary>Gets the journal, from the first request on.</summary>
    public abstract Task<IReadOnlyList<ServedRequest>> GetServedAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
