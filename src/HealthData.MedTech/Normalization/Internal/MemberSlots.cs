using System.Runtime.CompilerServices;

namespace HealthData.MedTech;

/// <summary>
/// The members of one object by the numbers of their names: found in one pass, asked for by all templates.
/// </summary>
internal sealed class MemberSlots(TokenIndex message, int nameCount)
{
    // The number of the object's turn in the upper half says whether an entry is of the object at hand.
    private readonly long[] _slots = new long[nameCount + 1];
    private long _turn;
    private int _owner = -1;

    /// <summary>Forgets the message before.</summary>
    public void Clear() => _owner = -1;

    /// <summary>The member of a value with a name, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int owner, ushort name)
    {
        if (owner != _owner)
        {
            Fill(owner);
        }

        var slot = _slots[name];
        return slot >> 32 == _turn ? (int)slot : -1;
    }

    private void Fill(int owner)
    {
        _owner = owner;
        if (++_turn > int.MaxValue)
        {
            _slots.AsSpan().Clear();
            _turn = 1;
        }

        var tokens = message.Tokens;
        if (tokens[owner].Kind != TokenKind.Object)
        {
            return;
        }

        var slots = _slots;
        var end = tokens[owner].Next;
        var turn = _turn << 32;
        for (var child = owner + 1; child < end; child = tokens[child].Next)
        {
            slots[tokens[child].NameId] = turn | (uint)child;
        }
    }
}
