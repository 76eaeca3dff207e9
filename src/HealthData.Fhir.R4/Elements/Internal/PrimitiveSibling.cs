namespace HealthData.Fhir.R4;

/// <summary>The ids and extensions of one primitive element: one object, or a list with gaps when it repeats.</summary>
internal sealed class PrimitiveSibling(string element, bool repeats)
{
    private List<PrimitiveElement?> _items = [];

    public string Element => element;

    public bool Repeats => repeats;

    public List<PrimitiveElement?> Items => _items;

    public PrimitiveElement? Get(int index) => index < _items.Count ? _items[index] : null;

    public void Set(int index, PrimitiveElement? value)
    {
        while (_items.Count <= index)
        {
            _items.Add(null);
        }

        _items[index] = value;
        while (_items is [.., null])
        {
            _items.RemoveAt(_items.Count - 1);
        }
    }

    public PrimitiveSibling Clone() =>
        new(element, repeats) { _items = _items.ConvertAll(item => (PrimitiveElement?)item?.Clone()) };
}
