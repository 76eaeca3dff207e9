using System.Buffers.Binary;

namespace HealthData.Fhir.R4;

/// <content>Ids and extensions of primitive elements, which JSON has beside their values.</content>
internal ref partial struct FhirReader
{
    /// <summary>Determines whether a type has a primitive element of a name, and whether it repeats.</summary>
    /// <returns><see langword="null"/> if there is no such element.</returns>
    public static bool? Repeats(FhirObject target, string element)
    {
        Span<byte> name = new byte[Encoding.UTF8.GetByteCount(element) + 9];
        name[0] = (byte)'_';
        var length = Encoding.UTF8.GetBytes(element, name[1..]) + 1;
        var probe = new FhirReader([], FhirJsonOptions.Default, "", collects: false) { _name = name[..length] };
        return target.ReadSibling(ref probe, BinaryPrimitives.ReadUInt64LittleEndian(name)) ? probe._repeats : null;
    }

    public void Sibling(FhirObject owner, string element)
    {
        _repeats = false;
        if (_data.IsEmpty || !Starts(owner.Side?.Find(element) is null, '{', Faults.NotObject))
        {
            return;
        }

        var item = new PrimitiveElement();
        if (ReadInto(item))
        {
            owner.SideForWriting().FindOrAdd(element, false).Items.Add(item);
        }
        else
        {
            _nothings++;
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
            Keep(KeptReason.Duplicate, Faults.Duplicate);
            return;
        }

        List<PrimitiveElement?>? items = null;
        if (!Begin(ref items))
        {
            return;
        }

        var start = _listStart;
        do
        {
            items.Add(ReadSiblingItem());
        }
        while (More(items));
        var sibling = owner.SideForWriting().FindOrAdd(element, true);
        sibling.Items.AddRange(items);
        (_lists ??= []).Add(new ListNote(element, true, start, sibling.Items));
    }

    private PrimitiveElement? ReadSiblingItem()
    {
        var item = new PrimitiveElement();
        return Peek() == '{'
            ? ReadInto(item) ? item : null
            : TakesSiblingGap() || !TakesUntyped(item) ? null : item;
    }

    private bool TakesSiblingGap()
    {
        if (!IsNull())
        {
            return false;
        }

        _position += 4;
        return true;
    }
}
