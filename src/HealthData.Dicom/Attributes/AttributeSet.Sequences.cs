namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    /// <summary>Gets the items of a sequence.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The items; none when the attribute is absent or empty. Items of a set that was read as JSON cannot be
    /// changed; those that were set by hand are the same objects that were set.</returns>
    /// <exception cref="DicomFormatException">An item is not of the DICOM JSON model, or there are more than 1,000,000.
    /// </exception>
    public IReadOnlyList<AttributeSet> GetSequence(AttributeTag tag)
    {
        var index = IndexOf(tag);
        if (index < 0)
        {
            return [];
        }

        var slot = _slots[index];
        return slot.Kind switch
        {
            SlotKind.Items => Array.AsReadOnly((AttributeSet[])_sources![slot.Source]),
            SlotKind.Value => ReadItems(slot),
            _ => [],
        };
    }

    /// <summary>Sets a sequence.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="items">The items; they are kept, not copied.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet SetSequence(AttributeTag tag, params IReadOnlyList<AttributeSet> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var kept = new AttributeSet[items.Count];
        for (var index = 0; index < kept.Length; index++)
        {
            kept[index] = items[index] ?? throw new ArgumentNullException(nameof(items));
        }

        var slot = new AttributeSlot
        {
            Tag = tag.Value,
            Representation = (byte)ValueRepresentation.SQ,
            Kind = kept.Length == 0 ? SlotKind.Empty : SlotKind.Items,
        };
        Put(slot, kept.Length == 0 ? AttributeWriter.Write(ValueRepresentation.SQ, static _ => { }) : kept);
        return this;
    }

    // An item takes more memory than its text, which may have two bytes.
    private const int MaxItems = 1_000_000;

    private AttributeSet[] ReadItems(AttributeSlot slot)
    {
        var text = ValueOf(slot, SlotKind.Value);
        var owner = slot.IsInText ? _json : (byte[])_sources![slot.Source];
        var start = slot.IsInText ? slot.Start + slot.Length - text.Length : owner.Length - text.Length;
        var items = new List<AttributeSet>();
        using var slots = new SlotList();
        var values = new JsonValues(text);
        while (values.MoveNext())
        {
            if (items.Count >= MaxItems)
            {
                throw JsonFaults.ToException(JsonFault.TooLarge, -1, new AttributeTag(slot.Tag));
            }

            var json = owner.Slice(start + values.Start, values.Current.Length);
            var item = JsonText.IsNull(values.Current) ? new AttributeSet() : ReadItem(json, slots, slot.Tag);
            item._isReadOnly = true;
            items.Add(item);
        }

        return [.. items];
    }

    private static AttributeSet ReadItem(ReadOnlyMemory<byte> json, SlotList slots, uint tag)
    {
        var scanner = new JsonScanner(json.Span);
        if (scanner.ScanSet(0, slots) < 0)
        {
            throw JsonFaults.ToException(scanner.Fault, -1, new AttributeTag(scanner.FaultTag ?? tag));
        }

        return new AttributeSet(json, slots.ToSortedArray(), slots.Foreign);
    }
}
