namespace HealthData.Dicom;

/// <summary>The data sets of a metadata answer, to be taken once.</summary>
internal abstract class MetadataBody : IDisposable, IAsyncDisposable
{
    private bool _enumerated;

    public IAsyncEnumerable<AttributeSet> ReadAsync(CancellationToken cancellationToken)
    {
        if (_enumerated)
        {
            throw new InvalidOperationException("The response can be enumerated only once. Retrieve it again.");
        }

        _enumerated = true;
        return ReadOnceAsync(cancellationToken);
    }

    public abstract void Dispose();

    public abstract ValueTask DisposeAsync();

    protected abstract IAsyncEnumerable<AttributeSet> ReadOnceAsync(CancellationToken cancellationToken);
}
