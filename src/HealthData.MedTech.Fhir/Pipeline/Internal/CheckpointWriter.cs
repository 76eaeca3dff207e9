namespace HealthData.MedTech.Fhir;

/// <summary>Reads and writes the checkpoint of a partition.</summary>
internal sealed class CheckpointWriter(
    MedTechPipelineOptions options,
    string partition,
    Func<MedTechCheckpoint, CancellationToken, Task>? ofRun = null)
{
    private readonly string _key = $"medtech/{partition}";
    private ETag? _version;

    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (options.Checkpoints is not { } store
            || await store.ReadAsync(_key, cancellationToken).ConfigureAwait(false) is not { } entry)
        {
            return null;
        }

        _version = entry.ETag;
        return entry.Value.ToString();
    }

    public async Task WriteAsync(MedTechCheckpoint checkpoint, CancellationToken cancellationToken)
    {
        if (options.Checkpoints is { } store)
        {
            var value = BinaryData.FromString(checkpoint.Position);
            var written = await store.TryWriteAsync(_key, value, _version, null, cancellationToken)
                .ConfigureAwait(false);
            _version = written ?? await FindOwnAsync(store, checkpoint.Position, cancellationToken)
                .ConfigureAwait(false);
        }

        if (options.CheckpointReached is { } reached)
        {
            await reached(checkpoint, cancellationToken).ConfigureAwait(false);
        }

        if (ofRun is not null)
        {
            await ofRun(checkpoint, cancellationToken).ConfigureAwait(false);
        }
    }

    // A store may have written before its answer was lost, and refuse the second attempt.
    private async Task<ETag> FindOwnAsync(StateStore store, string position, CancellationToken cancellationToken) =>
        await store.ReadAsync(_key, cancellationToken).ConfigureAwait(false) is { } entry
            && entry.Value.ToString() == position
            ? entry.ETag
            : throw new InvalidOperationException(
                "Another process has moved the checkpoint of the partition. Start the run again behind it.");
}
