namespace HealthData.Testing;

/// <summary>A study in the catalog. The keys are numbers that grow: what was made first has the lowest.</summary>
internal sealed class StudyRecord(string partition, long key)
{
    private readonly List<StoredInstance> _instances = [];
    private readonly Dictionary<string, (long Key, int Count)> _series = new(StringComparer.Ordinal);

    public string Partition => partition;

    public long Key => key;

    /// <summary>In the order in which they came first.</summary>
    public IReadOnlyList<StoredInstance> Instances => _instances;

    public long SeriesKey(string series) => _series[series].Key;

    public void Add(StoredInstance stored, StoredInstance? replaced)
    {
        if (replaced is not null)
        {
            _instances[_instances.IndexOf(replaced)] = stored;
            return;
        }

        _instances.Add(stored);
        var series = stored.Info.SeriesInstanceUid;
        var (first, count) = _series.GetValueOrDefault(series, (stored.Watermark, 0));
        _series[series] = (first, count + 1);
    }

    /// <summary>True where the study is empty now.</summary>
    public bool Remove(StoredInstance stored)
    {
        _instances.Remove(stored);
        var series = stored.Info.SeriesInstanceUid;
        var known = _series[series];
        if (known.Count == 1)
        {
            _series.Remove(series);
        }
        else
        {
            _series[series] = (known.Key, known.Count - 1);
        }

        return _instances.Count == 0;
    }

    public override string ToString() => $"{nameof(StudyRecord)} ({_instances.Count} instances)";
}
