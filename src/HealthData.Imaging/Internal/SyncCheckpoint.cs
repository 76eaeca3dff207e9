namespace HealthData.Imaging;

/// <summary>The time up to which all changes are acknowledged, in its store.</summary>
internal sealed class SyncCheckpoint(StateStore store, string name)
{
    private const string TimeName = "time";

    private ETag? _version;

    /// <summary>Gets the time that the store has; null for none.</summary>
    public DateTimeOffset? Time { get; private set; }

    /// <exception cref="InvalidOperationException">The checkpoint can't be read.</exception>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var entry = await store.ReadAsync(name, cancellationToken).ConfigureAwait(false);
        _version = entry?.ETag;
        Time = entry is null ? null : Parse(entry.Value);
    }

    /// <summary>Writes a later time. Of several synchronizers, the one that is furthest behind counts last: what
    /// another has acknowledged is done.</summary>
    public async Task AdvanceAsync(DateTimeOffset? time, CancellationToken cancellationToken)
    {
        while (time > Time || (Time is null && time is not null))
        {
            var value = BinaryData.FromString($$"""{"{{TimeName}}":"{{time.Value.UtcDateTime:O}}"}""");
            if (await store.TryWriteAsync(name, value, _version, null, cancellationToken)
                .ConfigureAwait(false) is { } version)
            {
                (_version, Time) = (version, time);
                return;
            }

            await ReadAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static DateTimeOffset Parse(BinaryData value)
    {
        try
        {
            using var document = JsonDocument.Parse(value);
            return document.RootElement.GetProperty(TimeName).GetDateTimeOffset();
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw new InvalidOperationException(
                "The checkpoint in the store isn't that of a synchronizer. Use another name, or delete it.",
                exception);
        }
    }
}
