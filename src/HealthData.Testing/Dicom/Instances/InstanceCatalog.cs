using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>What is stored, by partition and study, in the order it came.</summary>
internal sealed class InstanceCatalog : IDisposable
{
    private readonly object _gate = new();
    private readonly Dictionary<InstanceKey, StoredInstance> _instances = [];
    private readonly Dictionary<(string Partition, string Study), StudyRecord> _studies = [];
    private readonly HashSet<string> _partitions = new(StringComparer.Ordinal) { InstanceKey.DefaultPartition };
    private readonly Dictionary<string, object> _views = new(StringComparer.Ordinal);
    private long _watermark;
    private long _changes;

    /// <summary>Gets or sets what is told about each change: its name, the instance, and its number.</summary>
    public Action<string, InstanceKey, long>? Changed { get; set; }

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

    /// <summary>Adds an instance, or replaces it where asked to. False, and nothing changes, where it is there already.
    /// </summary>
    public bool TryAdd(StoredInstance instance, bool replace)
    {
        lock (_gate)
        {
            var key = instance.Info.Key;
            var old = _instances.GetValueOrDefault(key);
            if (old is not null && !replace)
            {
                return false;
            }

            var stored = instance with { Watermark = ++_watermark };
            _instances[key] = stored;
            _partitions.Add(key.Partition);
            if (!_studies.TryGetValue((key.Partition, key.Study), out var study))
            {
                _studies.Add((key.Partition, key.Study), study = new StudyRecord(key.Partition, _watermark));
            }

            study.Add(stored, old);
            old?.Content.Dispose();
            _views.Remove(key.Partition);
            Changed?.Invoke(old is null ? "Created" : "Updated", key, ++_changes);
            return true;
        }
    }

    /// <summary>What a partition holds now, in the order of search results.</summary>
    public T View<T>(string partition, Func<IEnumerable<StudyRecord>, T> create)
        where T : class
    {
        lock (_gate)
        {
            if (!_views.TryGetValue(partition, out var view))
            {
                view = create(_studies.Values.Where(study => study.Partition == partition));
                _views.Add(partition, view);
            }

            return (T)view;
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

    public void AddPartition(string name)
    {
        lock (_gate)
        {
            _partitions.Add(name);
        }
    }

    /// <summary>The instances of a study, series or single instance; a null level takes them all.</summary>
    public StoredInstance[] Select(string partition, string study, string? series, string? instance)
    {
        lock (_gate)
        {
            return !_studies.TryGetValue((partition, study), out var record)
                ? []
                : [.. record.Instances.Where(stored => Matches(stored, series, instance))];
        }
    }

    /// <summary>Gets the names of the partitions, in ordinal order.</summary>
    public string[] Partitions
    {
        get
        {
            lock (_gate)
            {
                return [.. _partitions.Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Changes the attributes of all instances of a study; their files stay as they are.</summary>
    public int Update(string partition, string study, AttributeSet changes)
    {
        lock (_gate)
        {
            var changed = Select(partition, study, series: null, instance: null);
            foreach (var old in changed)
            {
                var stored = old with { Attributes = old.Attributes.With(changes), Watermark = ++_watermark };
                _instances[old.Info.Key] = stored;
                _studies[(partition, study)].Add(stored, old);
                Changed?.Invoke("Updated", old.Info.Key, ++_changes);
            }

            _views.Remove(partition);
            return changed.Length;
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
                Changed?.Invoke("Deleted", stored.Info.Key, ++_changes);
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
            _views.Clear();
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
        if (_studies.TryGetValue(study, out var record) && record.Remove(stored))
        {
            _studies.Remove(study);
        }

        _views.Remove(stored.Info.Key.Partition);
        stored.Content.Dispose();
    }
}
