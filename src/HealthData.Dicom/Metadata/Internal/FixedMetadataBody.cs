namespace HealthData.Dicom;

/// <summary>Data sets that are there already, for mocked and for empty answers.</summary>
internal sealed class FixedMetadataBody(IEnumerable<AttributeSet> sets) : MetadataBody
{
    public override void Dispose()
    {
    }

    public override ValueTask DisposeAsync() => default;

    protected override async IAsyncEnumerable<AttributeSet> ReadOnceAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var set in sets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return set;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
