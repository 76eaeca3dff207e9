using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>The workitems of the service, the newest first.</summary>
internal sealed class Worklist
{
    private readonly object _gate = new();
    private readonly List<FakeWorkitem> _items = [];

    public IReadOnlyList<FakeWorkitem> Items
    {
        get
        {
            lock (_gate)
            {
                return [.. _items];
            }
        }
    }

    /// <summary>Adds a workitem; false where there is one with its UID.</summary>
    public bool TryAdd(FakeWorkitem item)
    {
        lock (_gate)
        {
            if (IndexOf(item.Partition, item.WorkitemUid) >= 0)
            {
                return false;
            }

            _items.Insert(0, item);
            return true;
        }
    }

    /// <exception cref="ServiceException">There is no such workitem (404).</exception>
    public FakeWorkitem Find(string partition, string uid)
    {
        lock (_gate)
        {
            return _items[Require(partition, uid)];
        }
    }

    /// <summary>Changes a workitem, alone; null changes nothing.</summary>
    /// <exception cref="ServiceException">There is no such workitem (404).</exception>
    public void Change(string partition, string uid, Func<FakeWorkitem, FakeWorkitem?> change)
    {
        lock (_gate)
        {
            var index = Require(partition, uid);
            _items[index] = change(_items[index]) ?? _items[index];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _items.Clear();
        }
    }

    private int Require(string partition, string uid) => IndexOf(partition, uid) is >= 0 and var index
        ? index
        : throw ServiceException.NotFound("There is no such workitem.");

    private int IndexOf(string partition, string uid) =>
        _items.FindIndex(item => item.Partition == partition && item.WorkitemUid == uid);
}
