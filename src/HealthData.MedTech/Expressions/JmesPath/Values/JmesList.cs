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
            Array.Resize(ref _items, Math.Max(4, _count * 2));
        }

        _items[_count++] = value;
    }

    public readonly JmesValue ToArray() => JmesValue.OfArray(_items, _count);

    public readonly JmesValue ToProjection() => JmesValue.OfProjection(_items, _count);
}
