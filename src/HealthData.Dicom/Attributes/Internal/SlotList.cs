namespace HealthData.Dicom;

/// <summary>The slots of the set that is being scanned, on a rented array that serves set after set.</summary>
internal sealed class SlotList : IDisposable
{
    private const int InitialCapacity = 64;

    private AttributeSlot[] _slots = ArrayPool<AttributeSlot>.Shared.Rent(InitialCapacity);
    private uint _lastTag;
    private List<Range>? _foreign;

    public int Count { get; private set; }

    /// <summary>Whether the tags came in ascending order, each once.</summary>
    public bool IsSorted { get; private set; }

    /// <summary>Where the members are whose names are no tags.</summary>
    public Range[]? Foreign => _foreign is { Count: > 0 } ? [.. _foreign] : null;

    public ReadOnlySpan<AttributeSlot> Slots => _slots.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        IsSorted = true;
        _lastTag = 0;
        _foreign?.Clear();
    }

    public ref AttributeSlot Add(uint tag)
    {
        if (Count == _slots.Length)
        {
            Grow();
        }

        if (tag <= _lastTag && Count > 0)
        {
            IsSorted = false;
        }

        _lastTag = tag;
        ref var slot = ref _slots[Count++];
        slot = default;
        slot.Tag = tag;
        return ref slot;
    }

    public void AddForeign(Range member) => (_foreign ??= []).Add(member);

    /// <summary>The slots by ascending tag; of those with the same tag the last one.</summary>
    public AttributeSlot[] ToSortedArray()
    {
        if (IsSorted)
        {
            return Slots.ToArray();
        }

        var slots = _slots.AsSpan(0, Count);
        slots.Sort(static (left, right) =>
            left.Tag != right.Tag ? left.Tag.CompareTo(right.Tag) : left.Start.CompareTo(right.Start));
        var kept = 0;
        for (var index = 0; index < slots.Length; index++)
        {
            if (index + 1 == slots.Length || slots[index + 1].Tag != slots[index].Tag)
            {
                slots[kept++] = slots[index];
            }
        }

        return slots[..kept].ToArray();
    }

    public void Dispose()
    {
        ArrayPool<AttributeSlot>.Shared.Return(_slots);
        _slots = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<AttributeSlot>.Shared.Rent(_slots.Length * 2);
        _slots.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<AttributeSlot>.Shared.Return(_slots);
        _slots = larger;
    }
}
