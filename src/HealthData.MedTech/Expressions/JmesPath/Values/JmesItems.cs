namespace HealthData.MedTech;

/// <summary>Walks over the elements of an array, be it a token or made.</summary>
internal ref struct JmesItems
{
    private readonly TokenIndex _index;
    private readonly ReadOnlySpan<JmesValue> _items;
    private readonly int _end;
    private int _next;

    /// <param name="index">The message.</param>
    /// <param name="array">A value of type Array.</param>
    public JmesItems(TokenIndex index, in JmesValue array)
    {
        _index = index;
        if (array.Kind == JmesKind.Token)
        {
            _next = array.Token + 1;
            _end = index.Tokens[array.Token].Next;
        }
        else
        {
            _items = array.Items;
            _end = -1;
        }
    }

    public JmesValue Current { get; private set; }

    public static int Count(in JmesScope scope, in JmesValue array)
    {
        if (array.Kind != JmesKind.Token)
        {
            return array.Count;
        }

        var tokens = scope.Index.Tokens;
        var count = 0;
        var end = tokens[array.Token].Next;
        for (var child = array.Token + 1; child < end; child = tokens[child].Next)
        {
            count++;
        }

        scope.Spend(1 + (count >> 4));
        return count;
    }

    public bool MoveNext()
    {
        if (_end >= 0)
        {
            if (_next >= _end)
            {
                return false;
            }

            Current = JmesValue.OfToken(_next);
            _next = _index.Tokens[_next].Next;
            return true;
        }

        if (_next >= _items.Length)
        {
            return false;
        }

        Current = _items[_next++].Settle();
        return true;
    }
}
