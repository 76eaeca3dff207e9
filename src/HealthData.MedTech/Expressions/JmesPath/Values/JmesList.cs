namespace HealthData.MedTech;

/// <summary>Collects the elements of an array or a projection.</summary>
internal struct JmesList(int capacity)
{
    private JmesValue[] _items = capacity == 0 ? [] : new JmesValue[capacity];
    private int _count;

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
        var larger = new JmesValue[_count switch { 0 => 1, 1 => 4, _ => _count * 2 }];
        _items.AsSpan(0, _count).CopyTo(larger);
        _items = larger;
    }

    public readonly JmesValue ToArray() => JmesValue.OfArray(_items, _count);

    public readonly JmesValue ToProjection() => JmesValue.OfProjection(_items, _count);
}
