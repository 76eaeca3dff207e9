namespace HealthData.Dicom;

/// <summary>The checkpoint of one run, in its store.</summary>
internal sealed class ChangeCheckpoints(StateStore store, string name)
{
    private ETag? _version;
    private ChangeCheckpoint _saved = new(null, 0, 0);

    /// <summary>Gets or sets how far the feed was handled.</summary>
    public ChangeCheckpoint Current { get; set; } = new(null, 0, 0);

    public async Task ReadAsync(DateTimeOffset? start, CancellationToken cancellationToken)
    {
        var entry = await store.ReadAsync(name, cancellationToken).ConfigureAwait(false);
        _version = entry?.ETag;
        Current = _saved = entry is null ? new(start, 0, 0) : ChangeCheckpoint.Parse(entry.Value);
    }

    /// <summary>Writes the checkpoint if it has moved.</summary>
    /// <exception cref="InvalidOperationException">Another processor has written it.</exception>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (Current == _saved)
        {
            return;
        }

        var version = await store
            .TryWriteAsync(name, Current.ToJson(), _version, lifetime: null, cancellationToken).ConfigureAwait(false);
        _version = version ?? throw new InvalidOperationException(
            "Another processor uses the same checkpoint. Run one processor at a time, or give each a name of its own.");
        _saved = Current;
    }
}
