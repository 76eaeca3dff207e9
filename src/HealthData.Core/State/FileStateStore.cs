using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace HealthData.Core;

/// <summary>A <see cref="StateStore"/> in a file, for the few entries of one process, such as the checkpoints of a
/// command.</summary>
/// <remarks>Each write replaces the file as a whole, so that a process that is killed leaves the file before or after
/// the write, never a part. Keys and values can be read in it.</remarks>
/// <threadsafety>All members are safe for concurrent use. One process at a time uses a file.</threadsafety>
public sealed class FileStateStore : StateStore
{
    // Of two stores for the same file only one is at it.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new(StringComparer.Ordinal);

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="path">The file. It is created with the first entry, in a folder that exists.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public FileStateStore(string path, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
        _time = timeProvider ?? TimeProvider.System;
        _turn = Turns.GetOrAdd(_path, static _ => new SemaphoreSlim(1));
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="InvalidDataException">The file is none of this class.</exception>
    public override async ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Find(await LoadAsync(cancellationToken).ConfigureAwait(false), key) is { } entry
                ? new StateEntry(new BinaryData(entry.Value), ToETag(entry.Version))
                : null;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file can't be read or written.</exception>
    /// <exception cref="InvalidDataException">The file is none of this class.</exception>
    public override async ValueTask<ETag?> TryWriteAsync(
        string key,
        BinaryData value,
        ETag? ifMatch = null,
        TimeSpan? lifetime = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        DateTimeOffset? endsAt = lifetime is { } time ? _time.GetUtcNow() + time : null;
        return await ChangeAsync(
            key,
            ifMatch,
            state =>
            {
                state.Entries[key] = new Entry(value.ToArray(), state.NextVersion, endsAt);
                return ToETag(state.NextVersion++);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file can't be read or written.</exception>
    /// <exception cref="InvalidDataException">The file is none of this class.</exception>
    public override async ValueTask<bool> TryDeleteAsync(
        string key, ETag ifMatch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return await ReadAsync(key, cancellationToken).ConfigureAwait(false) is null
            || await ChangeAsync(
                key,
                ifMatch,
                state =>
                {
                    state.Entries.Remove(key);
                    return ifMatch;
                },
                cancellationToken).ConfigureAwait(false) is not null;
    }

    private static ETag ToETag(long version) => new(string.Create(CultureInfo.InvariantCulture, $"\"{version}\""));

    private async Task<ETag?> ChangeAsync(
        string key, ETag? ifMatch, Func<State, ETag> change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var state = await LoadAsync(cancellationToken).ConfigureAwait(false);
            var found = Find(state, key);
            if (ifMatch is { } expected ? found is null || ToETag(found.Version) != expected : found is not null)
            {
                return null;
            }

            foreach (var ended in state.Entries.Keys.Where(known => Find(state, known) is null).ToList())
            {
                state.Entries.Remove(ended);
            }

            var written = change(state);
            using var content = new MemoryStream(Serialize(state));
            var options = new SaveOptions { ExistingFile = ExistingFile.Replace };
            await AtomicFile.SaveAsync(_path, options, content, cancellationToken).ConfigureAwait(false);
            return written;
        }
        finally
        {
            _turn.Release();
        }
    }

    private Entry? Find(State state, string key) =>
        state.Entries.TryGetValue(key, out var entry) && !(entry.EndsAt <= _time.GetUtcNow()) ? entry : null;

    private async Task<State> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return File.Exists(_path)
                ? Parse(await File.ReadAllBytesAsync(_path, cancellationToken).ConfigureAwait(false))
                : new State();
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            throw FileFailure.WithoutPath(exception, _path);
        }
    }

    private static byte[] Serialize(State state)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("nextVersion", state.NextVersion);
            writer.WriteStartObject("entries");
            foreach (var (key, entry) in state.Entries)
            {
                writer.WriteStartObject(key);
                writer.WriteBase64String("value", entry.Value);
                writer.WriteNumber("version", entry.Version);
                if (entry.EndsAt is { } end)
                {
                    writer.WriteString("endsAt", end);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return output.ToArray();
    }

    private static State Parse(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var state = new State { NextVersion = document.RootElement.GetProperty("nextVersion").GetInt64() };
            foreach (var member in document.RootElement.GetProperty("entries").EnumerateObject())
            {
                state.Entries[member.Name] = new Entry(
                    member.Value.GetProperty("value").GetBytesFromBase64(),
                    member.Value.GetProperty("version").GetInt64(),
                    member.Value.TryGetProperty("endsAt", out var end) ? end.GetDateTimeOffset() : null);
            }

            return state;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException
            or KeyNotFoundException)
        {
            throw new InvalidDataException("The file is none of FileStateStore.");
        }
    }

    private sealed record Entry(byte[] Value, long Version, DateTimeOffset? EndsAt);

    private sealed class State
    {
        public long NextVersion { get; set; } = 1;

        public Dictionary<string, Entry> Entries { get; } = new(StringComparer.Ordinal);
    }
}
