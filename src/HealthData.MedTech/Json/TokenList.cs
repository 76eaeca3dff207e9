namespace HealthData.MedTech;

/// <summary>A reusable list of tokens.</summary>
internal sealed class TokenList
{
    private int[] _items = new int[16];

    public int Count { get; private set; }

    public int this[int position] => _items[position];

    public ReadOnlySpan<int> Span => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int token)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = token;
    }

    /// <summary>Adds a token to a list in rising order, at its place, unless it is there.</summary>
    public void AddSorted(int token)
    {
        var at = Count;
        while (at > 0 && _items[at - 1] >= token)
        {
            at--;
        }

        if (at < Count && _items[at] == token)
        {
            return;
        }

        Add(token);
        if (at < Count - 1)
        {
            _items.AsSpan(at, Count - 1 - at).CopyTo(_items.AsSpan(at + 1));
            _items[at] = token;
        }
    }
}
