using System.Buffers;
using System.Numerics;
using System.Text;

namespace HealthData.MedTech;

/// <content>Members of one object with the same name: the last one's value takes the first one's place.</content>
internal sealed partial class TokenIndex
{
    private const int MaxSiblingsCompared = 128;
    private const int MaxPairwise = 16;

    private DuplicateNames _duplicates;
    private Token[] _spare = [];
    private int[] _buckets = [];

    private ushort FindEscapedName(int nameStart, int nameLength)
    {
        _duplicates |= DuplicateNames.Suspected;
        return _names.Find(Escapes.RemoveToString(Text.AsSpan(nameStart, nameLength)));
    }

    private void LookForDuplicate(int container, int count, int nameStart, int nameLength)
    {
        if (_duplicates != DuplicateNames.None)
        {
            return;
        }

        var name = Text.AsSpan(nameStart, nameLength);
        var left = MaxSiblingsCompared;
        for (var child = container + 1; child < count; child = Tokens[child].Next)
        {
            if (Tokens[child].NameLength == nameLength && RawName(child).SequenceEqual(name))
            {
                _duplicates = DuplicateNames.Certain;
                return;
            }

            if (--left == 0)
            {
                _duplicates = DuplicateNames.Suspected;
                return;
            }
        }
    }

    private void ResolveDuplicates()
    {
        if (_duplicates != DuplicateNames.Certain && !HasDuplicates())
        {
            return;
        }

        if (_spare.Length < Tokens.Length)
        {
            if (_spare.Length > 0)
            {
                ArrayPool<Token>.Shared.Return(_spare);
            }

            _spare = ArrayPool<Token>.Shared.Rent(Tokens.Length);
        }

        (Tokens, _spare) = (_spare, Tokens);
        (Count, _anchorCount) = (0, 0);
        CopyWithoutDuplicates(0);
        for (var token = 0; token < Count; token++)
        {
            if (Tokens[token].Kind == TokenKind.Object)
            {
                NoteAnchorsBelow(token);
            }
        }

        _anchors.AsSpan(0, _anchorCount).Sort(static (left, right) => left.Token.CompareTo(right.Token));
    }

    private void NoteAnchorsBelow(int container)
    {
        var end = Tokens[container].Next;
        for (var child = container + 1; child < end; child = Tokens[child].Next)
        {
            if (Tokens[child].NameId != 0 && Tokens[child].NameId <= _names.AnchorCount)
            {
                AddAnchor(child, container);
            }
        }
    }

    // No deeper than texts may be. Reads _spare, writes Tokens.
    private void CopyWithoutDuplicates(int source)
    {
        var target = Count++;
        Tokens[target] = _spare[source];
        if (_spare[source].Kind == TokenKind.Array)
        {
            for (var child = source + 1; child < _spare[source].Next; child = _spare[child].Next)
            {
                CopyWithoutDuplicates(child);
            }
        }
        else if (_spare[source].Kind == TokenKind.Object && !TryCopyFewMembers(source))
        {
            var lastOf = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var child = source + 1; child < _spare[source].Next; child = _spare[child].Next)
            {
                lastOf[NameOf(_spare[child])] = child;
            }

            for (var child = source + 1; child < _spare[source].Next; child = _spare[child].Next)
            {
                if (lastOf.Remove(NameOf(_spare[child]), out var last))
                {
                    CopyWithoutDuplicates(last);
                }
            }
        }

        Tokens[target].Next = Count;
    }

    private bool TryCopyFewMembers(int source)
    {
        Span<int> members = stackalloc int[MaxPairwise];
        var count = 0;
        for (var child = source + 1; child < _spare[source].Next; child = _spare[child].Next)
        {
            if (count == MaxPairwise)
            {
                return false;
            }

            members[count++] = child;
        }

        for (var i = 0; i < count; i++)
        {
            if (FindNamed(members[..i], members[i]) >= 0)
            {
                continue;
            }

            var last = FindNamed(members[(i + 1)..count], members[i]);
            CopyWithoutDuplicates(last < 0 ? members[i] : last);
        }

        return true;
    }

    // The last of some members that has the name of another.
    private int FindNamed(ReadOnlySpan<int> members, int named)
    {
        ref readonly var name = ref _spare[named];
        for (var i = members.Length - 1; i >= 0; i--)
        {
            if (AreNamedAlike(_spare[members[i]], name))
            {
                return members[i];
            }
        }

        return -1;
    }

    private bool AreNamedAlike(in Token one, in Token other)
    {
        if (((one.Flags | other.Flags) & TokenFlags.EscapedName) == 0)
        {
            var name = Text.AsSpan(one.NameStart, one.NameLength);
            var otherName = Text.AsSpan(other.NameStart, other.NameLength);
            var isSame = name.SequenceEqual(otherName);
            if (isSame || (Ascii.IsValid(name) && Ascii.IsValid(otherName)))
            {
                return isSame;
            }
        }

        return NameOf(one) == NameOf(other);
    }

    private bool HasDuplicates()
    {
        for (var token = 0; token < Count; token++)
        {
            if (Tokens[token].Kind == TokenKind.Object && HasDuplicates(token))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDuplicates(int container)
    {
        var end = Tokens[container].Next;
        var members = 0;
        for (var child = container + 1; child < end; child = Tokens[child].Next)
        {
            members++;
        }

        return members <= MaxPairwise
            ? HasDuplicatesPairwise(container, end)
            : HasDuplicatesHashed(container, end, members);
    }

    private bool HasDuplicatesPairwise(int container, int end)
    {
        for (var child = container + 1; child < end; child = Tokens[child].Next)
        {
            for (var other = Tokens[child].Next; other < end; other = Tokens[other].Next)
            {
                if (HaveSameName(child, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasDuplicatesHashed(int container, int end, int members)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)members * 2);
        if (_buckets.Length < size)
        {
            _buckets = new int[size];
        }

        var buckets = _buckets.AsSpan(0, size);
        buckets.Clear();
        for (var child = container + 1; child < end; child = Tokens[child].Next)
        {
            var bucket = NameHash(child) & (size - 1);
            for (; buckets[bucket] != 0; bucket = (bucket + 1) & (size - 1))
            {
                if (HaveSameName(child, buckets[bucket]))
                {
                    return true;
                }
            }

            buckets[bucket] = child;
        }

        return false;
    }

    private int NameHash(int token)
    {
        var hash = default(HashCode);
        if ((Tokens[token].Flags & TokenFlags.EscapedName) != 0)
        {
            hash.AddBytes(Encoding.UTF8.GetBytes(GetName(token)));
        }
        else
        {
            hash.AddBytes(RawName(token));
        }

        return hash.ToHashCode();
    }

    private bool HaveSameName(int token, int other) =>
        ((Tokens[token].Flags | Tokens[other].Flags) & TokenFlags.EscapedName) != 0
            ? GetName(token) == GetName(other)
            : RawName(token).SequenceEqual(RawName(other));

    private string NameOf(in Token token)
    {
        var raw = Text.AsSpan(token.NameStart, token.NameLength);
        return (token.Flags & TokenFlags.EscapedName) != 0
            ? Escapes.RemoveToString(raw)
            : Encoding.UTF8.GetString(raw);
    }
}
