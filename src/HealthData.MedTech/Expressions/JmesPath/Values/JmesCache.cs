namespace HealthData.MedTech;

/// <summary>
/// Keeps values that are the same for all matches of a message, by numbers that the plan gives out. For one thread at a
/// time.
/// </summary>
internal sealed class JmesCache(int slots)
{
    private readonly JmesValue[] _values = new JmesValue[slots];
    private readonly int[] _turns = new int[slots];
    private TokenIndex? _index;
    private int _turn;

    /// <summary>Forgets the message before; values are kept over one index alone, whose tokens they are.</summary>
    public void Begin(TokenIndex index)
    {
        _index = index;
        if (++_turn == 0)
        {
            _turns.AsSpan().Clear();
            _turn = 1;
        }
    }

    public bool TryGet(TokenIndex index, int slot, out JmesValue value)
    {
        var has = _turns[slot] == _turn && ReferenceEquals(index, _index);
        value = has ? _values[slot] : default;
        return has;
    }

    public void Set(TokenIndex index, int slot, in JmesValue value)
    {
        if (ReferenceEquals(index, _index))
        {
            _values[slot] = value;
            _turns[slot] = _turn;
        }
    }
}
