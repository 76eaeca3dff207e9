using System.Buffers;

namespace HealthData.MedTech;

/// <summary>
/// Keeps values that are the same for all matches of a message, by numbers that the plan gives out: values over one
/// index alone, whose tokens they are. It also keeps the memory of the arrays that expressions make until the message
/// is over. For one thread at a time.
/// </summary>
internal sealed class JmesCache(TokenIndex message, int slots)
{
    // Small arrays are cheaper to make than to keep.
    private const int LeastRented = 256;

    private readonly List<JmesValue[]> _rented = [];
    private readonly JmesValue[] _values = new JmesValue[slots];
    private readonly long[] _turns = new long[slots];
    private long _turn = 1;

    /// <summary>Gives an array of at least a length, for values that are gone with the message; one of its own where
    /// there is no cache.</summary>
    public static JmesValue[] Rent(JmesCache? cache, int length)
    {
        if (cache is null || length < LeastRented)
        {
            return new JmesValue[length];
        }

        var array = ArrayPool<JmesValue>.Shared.Rent(length);
        cache._rented.Add(array);
        return array;
    }

    /// <summary>Forgets the message.</summary>
    public void End()
    {
        _turn++;
        foreach (var array in _rented)
        {
            // The texts of a message are not kept for the next.
            ArrayPool<JmesValue>.Shared.Return(array, clearArray: true);
        }

        _rented.Clear();
    }

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
