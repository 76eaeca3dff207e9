namespace HealthData.MedTech;

/// <summary>
/// Keeps values that are the same for all matches of a message, by numbers that the plan gives out: values over one
/// index alone, whose tokens they are. For one thread at a time.
/// </summary>
internal sealed class JmesCache(TokenIndex message, int slots)
{
    private readonly JmesValue[] _values = new JmesValue[slots];
    private readonly long[] _turns = new long[slots];
    private long _turn;

    /// <summary>Forgets the message before.</summary>
    public void Begin() => _turn++;

    public bool TryGet(TokenIndex index, int slot, out JmesValue value)
    {
        var has = _turns[slot] == _turn && ReferenceEquals(index, message);
        value = has ? _values[slot] : default;
        return has;
    }

    public void Set(TokenIndex index, int slot, in JmesValue value)
    {
        if (ReferenceEquals(index, message))
        {
            _values[slot] = value;
            _turns[slot] = _turn;
        }
    }
}
