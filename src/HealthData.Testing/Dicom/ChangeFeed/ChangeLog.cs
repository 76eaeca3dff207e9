namespace HealthData.Testing;

/// <summary>The change feed: the rows in the order of their numbers, which is that of their times.</summary>
internal sealed class ChangeLog(FakeDicomOptions options, TimeProvider time)
{
    public const string Create = "create";
    public const string Update = "update";
    public const string Delete = "delete";

    private readonly object _gate = new();
    private readonly List<ChangeRow> _rows = [];
    private readonly Dictionary<InstanceKey, ChangeRow> _latest = [];
    private long _sequence;
    private DateTimeOffset _time;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Adds a row for a change of the catalog.</summary>
    public void Note(string change, InstanceKey key) => Add(
        key,
        change switch
        {
            "Created" => Create,
            "Updated" => Update,
            _ => Delete,
        });

    public long Add(InstanceKey key, string action)
    {
        lock (_gate)
        {
            // The clock may be set back; the service's isn't.
            _time = Now > _time ? Now : _time;
            _sequence++;
            var delay = options.ChangeFeedDelay?.Invoke(_sequence) ?? TimeSpan.Zero;
            var row = new ChangeRow(_sequence, key, action, _time) { VisibleAt = _time + delay };
            _rows.Add(row);
            _latest[key] = row;
            return row.Sequence;
        }
    }

    /// <summary>Leaves numbers out, as transactions that were rolled back do.</summary>
    public void Skip(long count)
    {
        lock (_gate)
        {
            _sequence += count;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _rows.Clear();
            _latest.Clear();
        }
    }

    /// <summary>The latest row that can be seen.</summary>
    public ChangeRow? Latest()
    {
        lock (_gate)
        {
            var now = Now;
            return _rows.FindLast(row => row.VisibleAt <= now);
        }
    }

    /// <summary>The rows that can be seen in a range of numbers.</summary>
    public List<ChangeRow> Numbered(long after, int count) =>
        Select(row => row.Sequence > after && row.Sequence <= after + count, 0, count);

    /// <summary>The rows that can be seen in a window of time.</summary>
    public List<ChangeRow> Between(DateTimeOffset start, DateTimeOffset end, long skipped, int count) =>
        Select(row => row.Time >= start && row.Time < end, skipped, count);

    /// <summary>The state of a row's instance now.</summary>
    public string StateOf(ChangeRow row)
    {
        lock (_gate)
        {
            var latest = _latest.GetValueOrDefault(row.Key) ?? row;
            return latest.IsDeletion ? "deleted" : latest.Sequence == row.Sequence ? "current" : "replaced";
        }
    }

    private List<ChangeRow> Select(Predicate<ChangeRow> belongs, long skipped, int count)
    {
        lock (_gate)
        {
            var now = Now;
            List<ChangeRow> found = [];
            foreach (var row in _rows)
            {
                if (row.VisibleAt > now || !belongs(row) || skipped-- > 0)
                {
                    continue;
                }

                found.Add(row);
                if (found.Count == count)
                {
                    break;
                }
            }

            return found;
        }
    }
}
