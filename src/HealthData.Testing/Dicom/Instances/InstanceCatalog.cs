namespace HealthData.Testing;

/// <summary>What is stored, by partition and study, in the order it came.</summary>
internal sealed class InstanceCatalog : IDisposable
{
    private readonly object _gate = new();
    private readonly Dictionary<InstanceKey, StoredInstance> _instances = [];
    private readonly Dictionary<(string Partition, string Study), List<StoredInstance>> _studies = [];
    private readonly HashSet<string> _partitions = new(StringComparer.Ordinal) { InstanceKey.DefaultPartition };
    private long _watermark;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _instances.Count;
            }
        }
    }

    /// <summary>Adds an instance, or replaces it where asked to. False, and nothing changes, where it is there already.</summary>
    public bool TryAdd(FakeDicomInstance info, InstanceHeader header, InstanceContent content, bool replace)
    {
        lock (_gate)
        {
            if (_instances.TryGetValue(info.Key, out var old))
            {
                if (!replace)
                {
                    return false;
                }

                Remove(old);
            }

            var stored = new StoredInstance(info, header, content, ++_watermark);
            _instances.Add(info.Key, stored);
            _partitions.Add(info.Partition);
            var study = (info.Key.Partition, info.Key.Study);
            if (!_studies.TryGetValue(study, out var list))
            {
                _studies.Add(study, list = []);
            }

            list.Add(stored);
            return true;
        }
    }

    public StoredInstance? Find(InstanceKey key)
    {
        lock (_gate)
        {
            return _instances.GetValueOrDefault(key);
        }
    }

    public bool HasPartition(string name)
    {
        lock (_gate)
        {
            return _partitions.Contains(name);
        }
    }

    /// <summary>The instances of a study, series or single instance; a null level takes them all.</summary>
    public StoredInstance[] Select(string partition, string study, string? series, string? instance)
    {
        lock (_gate)
        {
            return !_studies.TryGetValue((partition, study), out var list)
                ? []
                : [.. list.Where(stored => Matches(stored, series, instance))];
        }
    }

    public int Delete(string partition, string study, string? series, string? instance)
    {
        lock (_gate)
        {
            var doomed = Select(partition, study, series, instance);
            foreach (var stored in doomed)
            {
                Remove(stored);
            }

            return doomed.Length;
        }
    }

    public StoredInstance[] ToArray()
    {
        lock (_gate)
        {
            return [.. _instances.Values];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            foreach (var stored in _instances.Values)
            {
                stored.Content.Dispose();
            }

            _instances.Clear();
            _studies.Clear();
        }
    }

    public void Dispose() => Clear();

    private static bool Matches(StoredInstance stored, string? series, string? instance) =>
        (series is null || stored.Info.SeriesInstanceUid == series)
        && (instance is null || stored.Info.SopInstanceUid == instance);

    private void Remove(StoredInstance stored)
    {
        _instances.Remove(stored.Info.Key);
        var study = (stored.Info.Key.Partition, stored.Info.Key.Study);
        if (_studies.TryGetValue(study, out var list))
        {
            list.Remove(stored);
            if (list.Count == 0)
            {
                _studies.Remove(study);
            }
        }

        stored.Content.Dispose();
    }
}
