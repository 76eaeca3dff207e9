namespace HealthData.Dicom;

/// <summary>The elements of one data set or item, until it is complete.</summary>
internal sealed class PendingSet(CharacterSet characterSet, bool isSigned)
{
    private readonly List<PendingElement> _elements = [];
    private bool _isUnsorted;

    public CharacterSet CharacterSet { get; private set; } = characterSet;

    public bool IsSigned { get; private set; } = isSigned;

    public void Add(ElementReader reader)
    {
        if (Part10Tags.IsGroupLength(reader.Tag))
        {
            return;
        }

        if (reader.Tag == Part10Tags.SpecificCharacterSet)
        {
            CharacterSet = CharacterSet.Parse(reader.Value.Span);
        }
        else if (reader.Tag == Part10Tags.PixelRepresentation)
        {
            IsSigned = reader.Value.Span.IndexOfAnyExcept((byte)0) >= 0;
        }

        Add(new PendingElement(reader.Tag, _elements.Count, reader.Vr, reader.IsImplicit, reader.IsBigEndian,
            reader.Value, null));
    }

    public void Add(PendingSequence sequence) =>
        Add(new PendingElement(sequence.Tag, _elements.Count, VrCode.SQ, false, false, default, sequence));

    /// <summary>The set; of elements with the same tag it has the last one.</summary>
    public AttributeSet Build()
    {
        if (_isUnsorted)
        {
            _elements.Sort(static (x, y) => x.Tag != y.Tag ? x.Tag.CompareTo(y.Tag) : x.Order.CompareTo(y.Order));
        }

        var set = new AttributeSet();
        ElementTextDecoder decoder = CharacterSet.Decode;
        foreach (var element in _elements)
        {
            if (element.Sequence is { } sequence)
            {
                set.SetSequence(new AttributeTag(element.Tag), sequence.Items);
            }
            else
            {
                Put(set, element, decoder);
            }
        }

        return set;
    }

    private void Add(PendingElement element)
    {
        _isUnsorted |= _elements.Count > 0 && element.Tag < _elements[^1].Tag;
        _elements.Add(element);
    }

    // What was written as UN though the dictionary knows it is little endian and of the dictionary's VR.
    private void Put(AttributeSet set, in PendingElement element, ElementTextDecoder decoder)
    {
        var vr = element.Vr;
        if (element.IsImplicit || vr == VrCode.UN)
        {
            vr = ImplicitVr.Of(element.Tag, IsSigned);
            if (vr == VrCode.SQ)
            {
                vr = VrCode.UN;
            }
        }

        set.AddElement(new AttributeTag(element.Tag), VrCode.ToRepresentation(vr), element.Value,
            element.IsBigEndian && element.Vr != VrCode.UN, decoder);
    }
}
