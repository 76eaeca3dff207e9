namespace HealthData.Imaging;

/// <summary>The SOP classes of a study's instances: few, so that each is read once.</summary>
internal sealed class SopClassTable
{
    private readonly List<string> _uids = [];
    private readonly ElementMemory _last = new();
    private int _lastIndex = -1;

    public string this[int index] => _uids[index];

    /// <summary>Gives the class of the instance before, where this one has the same and it is good.</summary>
    public bool TryFindKnown(ReadOnlySpan<byte> element, out int index)
    {
        index = _last.IsNew(element) ? -1 : _lastIndex;
        return index >= 0;
    }

    /// <summary>Reads a class; -1 where it is missing or bad.</summary>
    public int Read(ReadOnlySpan<byte> element, IssueSpot spot)
    {
        _lastIndex = ValueReader.TryReadUid(element, (uint)Keyword.SOPClassUID, spot, out var uid)
            ? IndexOf(Encoding.UTF8.GetString(uid))
            : -1;
        return _lastIndex;
    }

    private int IndexOf(string uid)
    {
        var index = _uids.IndexOf(uid);
        if (index < 0)
        {
            index = _uids.Count;
            _uids.Add(uid);
        }

        return index;
    }
}
