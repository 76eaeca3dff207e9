namespace HealthData.Testing;

/// <summary>
/// What a partition holds at one moment, the newest first. Studies and series are as old as their first instance.
/// </summary>
internal sealed class SearchSnapshot
{
    private readonly List<SearchNode> _studies = [];
    private readonly List<SearchNode> _series = [];
    private readonly List<SearchNode> _instances = [];

    private SearchSnapshot()
    {
    }

    public static SearchSnapshot Create(IEnumerable<StudyRecord> studies)
    {
        var snapshot = new SearchSnapshot();
        foreach (var study in studies)
        {
            snapshot.Add(study);
        }

        snapshot._studies.Sort(NewestFirst);
        snapshot._series.Sort(NewestFirst);
        snapshot._instances.Sort(NewestFirst);
        return snapshot;
    }

    public IReadOnlyList<SearchNode> At(FakeQueryTagLevel level) => level switch
    {
        FakeQueryTagLevel.Study => _studies,
        FakeQueryTagLevel.Series => _series,
        _ => _instances,
    };

    public override string ToString() => $"{nameof(SearchSnapshot)} ({_instances.Count} instances)";

    private static int NewestFirst(SearchNode left, SearchNode right) => right.Key.CompareTo(left.Key);

    private void Add(StudyRecord record)
    {
        StoredInstance[] instances = [.. record.Instances.OrderByDescending(instance => instance.Watermark)];
        var study = new SearchNode(FakeQueryTagLevel.Study, null, record.Key, instances);
        var all = new List<SearchNode>();
        foreach (var group in instances.GroupBy(instance => instance.Info.SeriesInstanceUid))
        {
            var series = new SearchNode(FakeQueryTagLevel.Series, study, record.SeriesKey(group.Key), [.. group]);
            all.Add(series);
            _instances.AddRange(group.Select(instance =>
                new SearchNode(FakeQueryTagLevel.Instance, series, instance.Watermark, [instance])));
        }

        study.Series = all;
        _studies.Add(study);
        _series.AddRange(all);
    }
}
