namespace HealthData.MedTech;

/// <summary>
/// Finds measurement groups by the service's text for them, in which identifiers with a hyphen may mean one another's
/// group.
/// </summary>
internal sealed class GroupTable
{
    private const int Free = -1;

    private readonly List<Entry> _entries = [];
    private char[] _keys = new char[1024];
    private int _keysLength;
    private int[] _buckets = NewBuckets(64);

    /// <summary>Forgets the groups.</summary>
    public void Clear()
    {
        _entries.Clear();
        _keysLength = 0;
        _buckets.AsSpan().Fill(Free);
    }

    /// <summary>Finds the number of a measurement's group.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="isNew">Whether the number has just been given.</param>
    public int Find(NormalizedMeasurement measurement, out bool isNew)
    {
        var start = _keysLength;
        Append(measurement.DeviceId);
        AppendNext(measurement.Type);
        AppendNext(measurement.PatientId);
        AppendNext(measurement.EncounterId);
        AppendNext(measurement.CorrelationId);
        var key = _keys.AsSpan(start, _keysLength - start);
        var hash = string.GetHashCode(key);
        for (var at = _buckets[hash & (_buckets.Length - 1)]; at != Free; at = _entries[at].Next)
        {
            var entry = _entries[at];
            if (entry.Hash == hash && _keys.AsSpan(entry.Start, entry.Length).SequenceEqual(key))
            {
                (_keysLength, isNew) = (start, false);
                return at;
            }
        }

        isNew = true;
        if (_entries.Count == _buckets.Length)
        {
            Grow();
        }

        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries.Add(new Entry(hash, start, key.Length, bucket));
        return bucket = _entries.Count - 1;
    }

    private static int[] NewBuckets(int count)
    {
        var buckets = new int[count];
        buckets.AsSpan().Fill(Free);
        return buckets;
    }

    private void Grow()
    {
        _buckets = NewBuckets(_buckets.Length * 4);
        for (var i = 0; i < _entries.Count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i] = _entries[i] with { Next = bucket };
            bucket = i;
        }
    }

    private void AppendNext(string? text)
    {
        Append("-");
        Append(text);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_keys.Length - _keysLength < text.Length)
        {
            Array.Resize(ref _keys, Math.Max(_keys.Length * 2, _keysLength + text.Length));
        }

        text.CopyTo(_keys.AsSpan(_keysLength));
        _keysLength += text.Length;
    }

    private readonly record struct Entry(int Hash, int Start, int Length, int Next);
}
