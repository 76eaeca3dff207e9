namespace HealthData.Fhir.R4;

/// <content>Ids and extensions of primitive elements, which JSON has beside their values.</content>
internal ref partial struct FhirReader
{
    public void Sibling(FhirObject owner, string element)
    {
        if (!Starts(owner.Side?.Find(element) is null, '{', Faults.NotObject))
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
