using System.Globalization;

namespace HealthData.Core;

/// <summary>A <see cref="StateStore"/> in the memory of the process, which ends with it.</summary>
/// <remarks>It holds a limited number of entries. When it is full, the entries that were written first are forgotten
/// before their life ends.</remarks>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public sealed class MemoryStateStore : StateStore
{
    private const int DefaultCapacity = 1_000_000;
    private const int SmallQueue = 1024;

    private readonly object _lock = new();
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly int _capacity;
    private Queue<(string Key, long Version)> _written = new();
    private long _version;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="capacity">The number of entries to hold.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is not positive.</exception>
    public MemoryStateStore(int capacity = DefaultCapacity, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _time = timeProvider ?? TimeProvider.System;
    }

    internal int QueueLength => _written.Count;

    /// <inheritdoc/>
    public override ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(Find(key) is { } slot ? new StateEntry(slot.Value, ToETag(slot.Version)) : null);
        }
    }

    /// <inheritdoc/>
    public override ValueTask<ETag?> TryWriteAsync(
        string key,
        BinaryData value,
        ETag? ifMatch = null,
        TimeSpan? lifetime = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!IsAsExpected(Find(key), ifMatch))
            {
                return new((ETag?)null);
            }

            var endsAt = lifetime is { } time ? _time.GetTimestamp() + ToTicks(time) : long.MaxValue;
            _slots[key] = new Slot(value, ++_version, endsAt);
            _written.Enqueue((key, _version));
            Trim();
            return new(ToETag(_version));
        }
    }

    /// <inheritdoc/>
    public override ValueTask<bool> TryDeleteAsync(
        string key, ETag ifMatch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var found = Find(key);
            if (found is not null && !IsAsExpected(found, ifMatch))
            {
                return new(false);
            }

            _slots.Remove(key);
            return new(true);
        }
    }

    private static bool IsAsExpected(Slot? slot, ETag? ifMatch) =>
        ifMatch is { } expected ? slot is not null && ToETag(slot.Version) == expected : slot is null;

    private static ETag ToETag(long version) => new(string.Create(CultureInfo.InvariantCulture, $"\"{version}\""));

    private long ToTicks(TimeSpan time) =>
        (long)Math.Min(time.TotalSeconds * _time.TimestampFrequency, long.MaxValue / 2);

    private Slot? Find(string key) =>
        _slots.TryGetValue(key, out var slot) && slot.EndsAt > _time.GetTimestamp() ? slot : null;

    /// <summary>Removes what has ended or is too much, from the oldest on; what was written again waits for its
    /// turn.</summary>
    private void Trim()
    {
        var now = _time.GetTimestamp();
        while (_written.TryPeek(out var oldest))
        {
            var isCurrent = _slots.TryGetValue(oldest.Key, out var slot) && slot.Version == oldest.Version;
            if (isCurrent && slot!.EndsAt > now && _slots.Count <= _capacity)
            {
                break;
            }

            _written.Dequeue();
            if (isCurrent)
            {
                _slots.Remove(oldest.Key);
            }
        }

        // An old entry at the head keeps those behind it in the queue, though they were written again since.
        if (_written.Count > SmallQueue + (2 * _slots.Count))
        {
            _written = new(_slots.OrderBy(slot => slot.Value.Version).Select(slot => (slot.Key, slot.Value.Version)));
        }
    }

    private sealed record Slot(BinaryData Value, long Version, long EndsAt);
}
