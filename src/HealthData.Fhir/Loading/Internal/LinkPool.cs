namespace HealthData.Fhir;

/// <summary>
/// Gathers items that refer to each other by <c>urn:uuid:</c>. Those of one bundle stay until it has ended; those of a
/// sequence, as long as there is room.
/// </summary>
internal sealed class LinkPool(int maxItems, long maxBytes)
{
    private readonly Dictionary<string, LinkGroup> _groups = new(StringComparer.Ordinal);
    private readonly Queue<LinkGroup> _oldest = new();
    private object? _bundle;
    private int _items;
    private long _bytes;

    /// <summary>Tells whether an item refers to others, or others may refer to it.</summary>
    public static bool Concerns(LoadItem item) =>
        item.Urn is not null || item.Links.Urns.Count > 0 || item.Links.IsConditional;

    /// <summary>Takes an item, and gives the groups for which there is no more room.</summary>
    public IEnumerable<LinkGroup> Add(LoadItem item)
    {
        Join(item);
        while (_bundle is null && (_items > maxItems || _bytes > maxBytes) && TryRelease(out var group))
        {
            yield return group;
        }
    }

    /// <summary>Notes which bundle the next item is of, and gives the groups of the one before.</summary>
    public IEnumerable<LinkGroup> Begin(object? bundle)
    {
        while (_bundle != bundle && TryRelease(out var group))
        {
            yield return group;
        }

        _bundle = bundle;
    }

    /// <summary>Gives out the oldest group.</summary>
    public bool TryRelease([NotNullWhen(true)] out LinkGroup? group)
    {
        while (_oldest.TryDequeue(out group))
        {
            if (!group.IsGone)
            {
                Forget(group);
                return true;
            }
        }

        return false;
    }

    private void Join(LoadItem item)
    {
        LinkGroup? group = null;
        foreach (var urn in Urns(item))
        {
            if (_groups.TryGetValue(urn, out var other) && other != group)
            {
                group = group is null ? other : Merge(group, other);
            }
        }

        if (group is null)
        {
            group = new LinkGroup();
            _oldest.Enqueue(group);
        }

        group.Items.Add(item);
        foreach (var urn in Urns(item))
        {
            if (_groups.TryAdd(urn, group))
            {
                group.Urns.Add(urn);
            }
        }

        _items++;
        _bytes += item.RequestBytes;
    }

    private LinkGroup Merge(LinkGroup one, LinkGroup other)
    {
        var (large, small) = one.Items.Count >= other.Items.Count ? (one, other) : (other, one);
        large.Items.AddRange(small.Items);
        large.Urns.AddRange(small.Urns);
        foreach (var urn in small.Urns)
        {
            _groups[urn] = large;
        }

        small.IsGone = true;
        return large;
    }

    private void Forget(LinkGroup group)
    {
        group.IsGone = true;
        group.Items.Sort(static (one, other) => one.Index.CompareTo(other.Index));
        foreach (var urn in group.Urns)
        {
            _groups.Remove(urn);
        }

        _items -= group.Items.Count;
        _bytes -= group.RequestBytes;
    }

    private static IEnumerable<string> Urns(LoadItem item) =>
        item.Urn is { } urn ? item.Links.Urns.Append(urn) : item.Links.Urns;
}
