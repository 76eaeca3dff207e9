namespace HealthData.MedTech;

/// <summary>Collects the elements of an array or a projection.</summary>
internal struct JmesList
{
    private readonly JmesCache? _cache;
    private JmesValue[] _items;
    private int _count;

    /// <summary>Collects elements that outlive a message.</summary>
    public JmesList() => _items = [];

    /// <summary>Collects elements in memory that the next message uses again.</summary>
    public JmesList(in JmesScope scope, int capacity)
    {
        _cache = scope.Cache;
        _items = capacity == 0 ? [] : scope.Rent(capacity);
    }

    public void Add(in JmesValue value)
    {
        if (_count == _items.Length)
        {
            Grow();
        }

        _items[_count++] = value;
    }

    // Most lists whose length is not known before have one element.
    private void Grow()
    {
        var larger = JmesCache.Rent(_cache, _count switch { 0 => 1, 1 => 4, _ => _count * 2 });
        _items.AsSpan(0, _count).CopyTo(larger);
        _items = larger;
    }

    public readonly JmesValue ToArray() => JmesValue.OfArray(_items, _count);

    public readonly JmesValue ToProjection() => JmesValue.OfProjection(_items, _count);
}
