namespace HealthData.MedTech.Json;

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
}
