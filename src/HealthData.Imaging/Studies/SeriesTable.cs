namespace HealthData.Imaging;

/// <summary>The series of a study, by their UIDs.</summary>
internal sealed class SeriesTable(IssueList issues, TimeZoneInfo? zone)
{
    private readonly ElementMemory _last = new();
    private readonly Dictionary<string, int> _byUid = new(StringComparer.Ordinal);
    private int _lastIndex = -1;

    public List<SeriesFacts> All { get; } = [];

    /// <summary>Gives the index of a series, which is added where it is new; -1 where its UID is missing or
    /// bad.</summary>
    public int Find(ReadOnlySpan<byte> element, IssueSpot door)
    {
        if (_last.IsNew(element))
        {
            _lastIndex = ValueReader.TryReadUid(element, (uint)Keyword.SeriesInstanceUID, door, out var uid)
                ? FindUid(Encoding.UTF8.GetString(uid))
                : -1;
        }

        return _lastIndex;
    }

    private int FindUid(string uid)
    {
        if (!_byUid.TryGetValue(uid, out var index))
        {
            index = All.Count;
            _byUid.Add(uid, index);
            All.Add(new SeriesFacts(uid, issues, zone));
        }

        return index;
    }
}
