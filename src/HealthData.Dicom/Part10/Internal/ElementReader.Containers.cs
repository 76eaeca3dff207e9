namespace HealthData.Dicom;

internal sealed partial class ElementReader
{
    private const int ItemHeader = 8;

    private bool IsContainer()
    {
        if (Length == UndefinedLength)
        {
            return true;
        }

        if (Vr == VrCode.UN && !IsImplicit && StartsWithItem(_source.Window, false) && ImplicitVr.Of(Tag) == VrCode.SQ)
        {
            return true;
        }

        return Vr == VrCode.SQ && (Length == 0 || StartsWithItem(_source.Window, _frame.BigEndian));
    }

    private static bool StartsWithItem(ReadOnlySpan<byte> window, bool bigEndian) =>
        window.Length >= ItemHeader && ReadTag(window, bigEndian) is Part10Tags.Item or Part10Tags.SequenceEnd;

    private async ValueTask EnterContainerAsync(CancellationToken cancellationToken)
    {
        if (Length != UndefinedLength && Length > Room(0))
        {
            throw Truncated();
        }

        await _source.EnsureAsync(ItemHeader + ItemHeader, cancellationToken).ConfigureAwait(false);
        var limit = Length == UndefinedLength ? _frame.Limit : _source.Position + Length;
        var isFragments = Length == UndefinedLength
            && (Part10Tags.IsPixelData(Tag) || Vr is VrCode.OB or VrCode.OW or VrCode.OF or VrCode.OD or VrCode.OL);
        var encoding = ItemEncoding(_source.Window);
        if (Length == UndefinedLength && !StartsWithItem(_source.Window, encoding.BigEndian))
        {
            throw Fail("has an undefined length but no items");
        }

        if (isFragments)
        {
            EnterFragments(limit);
        }
        else
        {
            EnterSequence(limit, encoding);
        }
    }

    private void EnterFragments(long limit)
    {
        Kind = Depth == 0 && Part10Tags.IsPixelData(Tag) ? ElementKind.PixelData : ElementKind.FragmentsStart;
        FragmentIndex = -1;
        Enter(new(ElementFrameKind.Fragments, true, limit, _frame.ImplicitVr, _frame.BigEndian));
    }

    private void EnterSequence(long limit, ElementReaderEncoding encoding)
    {
        if (Depth >= _options.MaxDepth)
        {
            throw Fail($"nests deeper than the limit of {_options.MaxDepth} sequences");
        }

        Kind = ElementKind.SequenceStart;
        if (!IsImplicit || Vr != VrCode.UN)
        {
            Vr = Vr == VrCode.UN && Length == UndefinedLength ? VrCode.UN : VrCode.SQ;
        }

        Enter(new(ElementFrameKind.Sequence, Length == UndefinedLength, limit, encoding.ImplicitVr,
            encoding.BigEndian));
    }

    // What stands in UN is implicit little endian (PS3.5 6.2.2), though some writers made it explicit.
    private ElementReaderEncoding ItemEncoding(ReadOnlySpan<byte> window)
    {
        if (Vr != VrCode.UN || IsImplicit)
        {
            return new(_frame.ImplicitVr, _frame.BigEndian);
        }

        var isBigEndian = _frame.BigEndian && StartsWithItem(window, true);
        var isExplicit = window.Length >= 14 && VrCode.IsKnown(VrCode.From(window[12], window[13]));
        return new(!isExplicit, isBigEndian);
    }

    private async ValueTask<bool> ReadItemAsync(CancellationToken cancellationToken)
    {
        await _source.EnsureAsync(ItemHeader + LongestHeader, cancellationToken).ConfigureAwait(false);
        Offset = _source.Position;
        if (_source.Window.Length < ItemHeader)
        {
            throw Fail("is followed by the end of the data, but its sequence is still open. The file is truncated");
        }

        Tag = ReadTag(_source.Window, _frame.BigEndian);
        Length = ReadUInt32(_source.Window[4..]);
        Vr = 0;
        Value = default;
        IsSkipped = false;
        if (Tag is not (Part10Tags.Item or Part10Tags.ItemEnd or Part10Tags.SequenceEnd))
        {
            throw Fail("is in a place where only a sequence item is allowed");
        }

        Count();
        Charge(ItemHeader);
        _source.Advance(ItemHeader);
        ValueOffset = _source.Position;
        if (Tag == Part10Tags.Item)
        {
            await EnterItemAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (Tag == Part10Tags.SequenceEnd && _frame.IsUndefined)
        {
            Leave();
        }
        else
        {
            return false;
        }

        return true;
    }

    private async ValueTask EnterItemAsync(CancellationToken cancellationToken)
    {
        if (_frame.Kind == ElementFrameKind.Fragments)
        {
            await ReadFragmentAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        if (Length != UndefinedLength && Length > Room(0))
        {
            throw Truncated();
        }

        var limit = Length == UndefinedLength ? _frame.Limit : _source.Position + Length;
        Kind = ElementKind.ItemStart;
        Depth++;
        Enter(new(ElementFrameKind.Item, Length == UndefinedLength, limit, IsItemImplicit(_source.Window),
            _frame.BigEndian));
    }

    private bool IsItemImplicit(ReadOnlySpan<byte> window)
    {
        if (_frame.ImplicitVr || Length == 0 || window.Length < 8 || ReadTag(window, _frame.BigEndian) >> 16 == 0xFFFE)
        {
            return _frame.ImplicitVr;
        }

        if (VrCode.IsLetters(window[4], window[5]))
        {
            return false;
        }

        var length = ReadUInt32(window[4..]);
        return length == UndefinedLength || length <= Room(8);
    }

    private async ValueTask ReadFragmentAsync(CancellationToken cancellationToken)
    {
        if (Length == UndefinedLength || Length > Room(0))
        {
            throw Truncated();
        }

        Kind = ElementKind.Fragment;
        FragmentIndex++;
        if (FragmentIndex > 0 || Length > _options.MaxValueBytes)
        {
            LeaveValue();
            return;
        }

        Charge(Length);
        Value = await _source.TakeAsync((int)Length, cancellationToken).ConfigureAwait(false) ?? throw Truncated();
    }

    /// <summary>0 for the basic offset table, then 1 for the first fragment.</summary>
    public int FragmentIndex { get; private set; }
}
