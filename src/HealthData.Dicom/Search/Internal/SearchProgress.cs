namespace HealthData.Dicom;

/// <summary>
/// What one enumeration of a search has seen. What is stored meanwhile moves older results to later pages: what was
/// there before is dropped. Hence pages of nothing new are no reason to stop, until it is plain that the server repeats
/// itself or ignores the offset.
/// </summary>
internal sealed class SearchProgress(SearchLevel level)
{
    public const int MinRepeatedPages = 3;
    public const int MinRepeatedResults = 20;
    public const int MinOldResults = 1_000;

    private readonly HashSet<ShortHash> _seen = [];
    private List<ShortHash> _page = [];
    private List<ShortHash> _lastPage = [];

    /// <summary>Gets a value that indicates whether the page has brought something new.</summary>
    public bool HasNew { get; private set; }

    private int _repeatedPages;
    private long _oldResults;

    public void BeginPage()
    {
        (_page, _lastPage) = (_lastPage, _page);
        _page.Clear();
        HasNew = false;
    }

    /// <summary>Notes a result of the page; false when it was there before.</summary>
    public bool Add(AttributeSet set)
    {
        var key = Key(set, out var isNamed);
        return Note(key) || !isNamed;
    }

    /// <summary>Notes an entry of the page that can't be read: it takes a place as a result does.</summary>
    public void AddUnread(ReadOnlySpan<byte> entry) => Note(ShortHash.Of(entry));

    /// <summary>
    /// Whether more pages would bring nothing new: this one is empty; or the same page came again and again, which
    /// arrivals cannot explain, as pages without new results are asked for at once; or all results so far came a second
    /// and a third time without a new one.
    /// </summary>
    public bool IsStuck(int limit)
    {
        if (HasNew)
        {
            _repeatedPages = 0;
            _oldResults = 0;
            return false;
        }

        _oldResults += _page.Count;
        _repeatedPages = _page.SequenceEqual(_lastPage) ? _repeatedPages + 1 : 0;
        var ignoresLimit = _page.Count > limit;
        return _page.Count == 0
            || (_repeatedPages >= (ignoresLimit ? 1 : MinRepeatedPages)
                && (long)_repeatedPages * _page.Count >= MinRepeatedResults)
            || _oldResults > Math.Max(2L * _seen.Count, MinOldResults);
    }

    // Without its UID a result cannot be told from an equal one, so it is told by all that it has.
    private ShortHash Key(AttributeSet set, out bool isNamed)
    {
        var own = level switch
        {
            SearchLevel.Study => Keyword.StudyInstanceUID,
            SearchLevel.Series => Keyword.SeriesInstanceUID,
            _ => Keyword.SOPInstanceUID,
        };
        isNamed = set.GetString(own) is not null;
        if (!isNamed)
        {
            return ShortHash.Of(set.ToUtf8Json());
        }

        if (level == SearchLevel.ProcedureStep)
        {
            return ShortHash.Of(set.GetString(own)!);
        }

        var study = set.GetString(Keyword.StudyInstanceUID);
        var series = level == SearchLevel.Study ? null : set.GetString(Keyword.SeriesInstanceUID);
        var instance = level == SearchLevel.Instance ? set.GetString(Keyword.SOPInstanceUID) : null;
        return ShortHash.Of($"{study}/{series}/{instance}");
    }

    private bool Note(ShortHash key)
    {
        _page.Add(key);
        var isNew = _seen.Add(key);
        HasNew |= isNew;
        return isNew;
    }
}
