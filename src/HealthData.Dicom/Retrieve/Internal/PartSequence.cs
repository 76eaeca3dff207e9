namespace HealthData.Dicom;

/// <summary>The parts of an answer, to be taken once.</summary>
internal abstract class PartSequence : IDisposable, IAsyncDisposable
{
    private bool _enumerated;

    /// <summary>Whether the service has left out some parts.</summary>
    public abstract bool IsPartial { get; }

    public abstract IReadOnlyList<string> Warnings { get; }

    public void BeginEnumeration()
    {
        if (_enumerated)
        {
            throw new InvalidOperationException("The answer can be enumerated once: retrieve again.");
        }

        _enumerated = true;
    }

    /// <summary>Takes the next part; null after the last one of a complete answer.</summary>
    public abstract ValueTask<RetrievedPart?> NextAsync(CancellationToken cancellationToken);

    /// <summary>Takes the only part of an answer. The sequence is disposed of when there is none.</summary>
    public async ValueTask<RetrievedPart> SingleAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await NextAsync(cancellationToken).ConfigureAwait(false) ?? throw Malformed("with no content");
        }
        catch
        {
            await DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public abstract HealthDataRequestFailedException Malformed(string how);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public abstract ValueTask DisposeAsync();
}
