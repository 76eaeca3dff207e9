namespace HealthData.Fhir.R4;

/// <content>Ids and extensions of primitive elements, which JSON has beside their values.</content>
internal ref partial struct FhirReader
{
    /// <summary>Tells whether a type has a primitive element of a name, and whether it repeats.</summary>
    /// <returns><see langword="null"/> if there is no such element.</returns>
    public static bool? Repeats(FhirObject target, string element)
    {
        Span<byte> name = new byte[Encoding.UTF8.GetByteCount(element) + 9];
        name[0] = (byte)'_';
        var length = Encoding.UTF8.GetBytes(element, name[1..]) + 1;
        var probe = new FhirReader([], FhirJsonOptions.Default, "") { _name = name[..length] };
        return target.ReadSibling(ref probe, System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(name))
            ? probe._repeats
            : null;
    }

    public void Sibling(FhirObject owner, string element)
    {
        _repeats = false;
        if (_data.IsEmpty)
        {
            return;
        }

        if (owner.Side?.Find(element) is not null)
        {
            Refuse(Faults.Duplicate);
        }
        else if (Starts(true, '{', Faults.NotObject))
        {
            Fill(owner.SideForWriting().FindOrAdd(element, false).Items);
        }
    }

    public void Siblings(FhirObject owner, string element)
    {
        _repeats = true;
        if (_data.IsEmpty)
        {
            return;
        }

        if (owner.Side?.Find(element) is not null)
        {
            Refuse(Faults.Duplicate);
            return;
        }

        var start = _position;
        List<PrimitiveElement?>? items = null;
        for (var more = Begin(ref items); more; more = More(items))
        {
            if (IsGap())
            {
                items.Add(null);
            }
            else if (Starts(true, '{', Faults.NotObject))
            {
                Fill(items);
            }
        }

        NoteItems(element, items, start);
        if (items.Count > 0)
        {
            owner.SideForWriting().FindOrAdd(element, true).Items.AddRange(items);
        }
    }

    private void Fill(List<PrimitiveElement?> items)
    {
        var item = new PrimitiveElement();
        ReadInto(item);
        items.Add(item);
    }
}
