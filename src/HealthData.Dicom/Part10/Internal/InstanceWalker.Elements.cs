namespace HealthData.Dicom;

internal sealed partial class InstanceWalker
{
    private bool IsDataSet => _frame.Kind == ElementFrameKind.DataSet;

    // The head of an element or an item is there: its first 8 bytes, or more where they did not tell enough.
    private void StepHead()
    {
        ReadOnlySpan<byte> head = _head.AsSpan(0, _filled);
        if (_filled == ElementHead)
        {
            if (_frame.Kind == ElementFrameKind.FileMeta && IsMetaOver(head) && !BeginDataSet(head))
            {
                return;
            }

            if (IsDataSet && _hasElements && head.IndexOfAnyExcept((byte)0) < 0)
            {
                _state = State.Padding;
                HasIdentity = true;
                return;
            }

            _tag = ReadTag(head, _frame.BigEndian);
        }

        _hasElements = true;
        if (_frame.Kind is ElementFrameKind.Sequence or ElementFrameKind.Fragments)
        {
            TakeItem(ReadLength(head[4..], _frame.BigEndian));
        }
        else if (_tag >> 16 == 0xFFFE)
        {
            TakeDelimiter();
        }
        else
        {
            TakeElement(head);
        }
    }

    private bool IsMetaOver(ReadOnlySpan<byte> head) =>
        BinaryPrimitives.ReadUInt16LittleEndian(head) != 2
        || (_position - ElementHead == _metaEnd && TransferSyntaxes.IsDeflated(TransferSyntaxUid));

    // What the first element looks like beats what the file meta information says: real files get it wrong.
    private bool BeginDataSet(ReadOnlySpan<byte> head)
    {
        if (TransferSyntaxes.IsDeflated(TransferSyntaxUid) && !Part10Probe.IsElement(head))
        {
            _state = State.Opaque;
            HasIdentity = true;
            return false;
        }

        var looksBigEndian = head[0] == 0 && head[1] != 0;
        var looksLittleEndian = head[0] != 0 && head[1] == 0;
        var isImplicit = TransferSyntaxes.IsImplicit(TransferSyntaxUid);
        var isBigEndian = TransferSyntaxes.IsBigEndian(TransferSyntaxUid);
        if (VrCode.IsKnown(VrCode.From(head[4], head[5])))
        {
            isImplicit = false;
            isBigEndian = looksBigEndian || (isBigEndian && !looksLittleEndian);
        }
        else if (BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) < 0x10000 && !looksBigEndian
            && !VrCode.IsLetters(head[4], head[5]))
        {
            isImplicit = true;
            isBigEndian = false;
        }
        else
        {
            isBigEndian |= looksBigEndian && !isImplicit;
        }

        _frame = new(ElementFrameKind.DataSet, isImplicit, isBigEndian, false);
        _hasElements = false;
        return true;
    }

    private void TakeElement(ReadOnlySpan<byte> head)
    {
        var code = VrCode.From(head[4], head[5]);
        var isBigEndian = _frame.BigEndian;
        var isImplicit = _frame.ImplicitVr || (_frame.IsUnknown && !VrCode.IsKnown(code))
            || (_frame.Kind == ElementFrameKind.FileMeta && !VrCode.IsLetters(head[4], head[5]));
        if (!isImplicit && VrCode.IsShort(code))
        {
            TakeValue(code, Short(head, isBigEndian));
        }
        else if (!isImplicit && VrCode.IsLetters(head[4], head[5]))
        {
            TakeLong(head, code, isBigEndian);
        }
        else
        {
            TakeValue(ImplicitVr.Of(_tag), ReadLength(head[4..], isBigEndian));
        }
    }

    // A VR of a later edition has the long form (PS3.5 7.1.2); old private ones were written in the short form.
    private void TakeLong(ReadOnlySpan<byte> head, ushort code, bool isBigEndian)
    {
        var isKnown = VrCode.IsLong(code);
        var length = Short(head, isBigEndian);
        if (!isKnown && length != 0)
        {
            TakeValue(code, length);
        }
        else if (head.Length < (isKnown ? LongHead : NewVrHead))
        {
            _needed = isKnown ? LongHead : NewVrHead;
        }
        else if (isKnown)
        {
            TakeValue(code, ReadLength(head[8..], isBigEndian));
        }
        else
        {
            TakeNewVr(head, code, isBigEndian);
        }
    }

    private void TakeNewVr(ReadOnlySpan<byte> head, ushort code, bool isBigEndian)
    {
        var next = ReadTag(head[8..], isBigEndian);
        var isNextElement = next > _tag && next >> 16 <= (_tag >> 16) + 0x100 && VrCode.IsLetters(head[12], head[13]);
        var rest = head[(isNextElement ? ElementHead : LongHead)..].ToArray();
        TakeValue(code, isNextElement ? 0 : ReadLength(head[8..], isBigEndian));
        _position -= rest.Length;
        Feed(rest);
    }

    private static uint Short(ReadOnlySpan<byte> head, bool isBigEndian) => isBigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(head[6..])
        : BinaryPrimitives.ReadUInt16LittleEndian(head[6..]);

    private void TakeValue(ushort code, uint length)
    {
        var isTop = _frames.Count == 0;
        if (length == ElementReader.UndefinedLength)
        {
            Enter(code);
        }
        else if (isTop && IsNoted(_tag) && length is > 0 and <= LongestUid)
        {
            Expect(State.Uid, (int)length);
        }
        else
        {
            Expect(State.Head, ElementHead);
            _skip = length;
        }

        HasIdentity |= isTop && IsDataSet && _tag > Part10Tags.SeriesInstanceUid && _sopInstance.IsPresent
            && _study.IsPresent;
    }

    private void Enter(ushort code)
    {
        if (_frames.Count >= MaxFrames)
        {
            Fail(WalkerFault.Damaged, $"nests deeper than {MaxFrames} levels");
            return;
        }

        var isFragments = Part10Tags.IsPixelData(_tag)
            || code is VrCode.OB or VrCode.OW or VrCode.OF or VrCode.OD or VrCode.OL;
        var isUnknown = code == VrCode.UN && !_frame.ImplicitVr;
        _frames.Add(_frame);
        _frame = new(
            isFragments ? ElementFrameKind.Fragments : ElementFrameKind.Sequence,
            _frame.ImplicitVr,
            _frame.BigEndian && !isUnknown,
            isUnknown || _frame.IsUnknown);
        Expect(State.Head, ElementHead);
    }

    private void TakeItem(uint length)
    {
        if (_tag == Part10Tags.SequenceEnd)
        {
            Leave();
        }
        else if (_tag == Part10Tags.ItemEnd)
        {
            Expect(State.Head, ElementHead);
        }
        else if (_tag != Part10Tags.Item
            || (length == ElementReader.UndefinedLength && _frame.Kind == ElementFrameKind.Fragments))
        {
            Fail(
                WalkerFault.Damaged,
                $"has the element ({_tag >> 16:X4},{_tag & 0xFFFF:X4}) where only a sequence item is allowed");
        }
        else if (length == ElementReader.UndefinedLength)
        {
            _frames.Add(_frame);
            _frame = _frame with { Kind = ElementFrameKind.Item };
            Expect(State.Head, ElementHead);
        }
        else
        {
            Expect(State.Head, ElementHead);
            _skip = length;
        }
    }

    // Delimiters that close nothing are passed over; an open item ends where its sequence does.
    private void TakeDelimiter()
    {
        var isInItem = _frame.Kind == ElementFrameKind.Item;
        if (isInItem)
        {
            Leave();
        }

        if (isInItem && _tag == Part10Tags.SequenceEnd)
        {
            Leave();
        }

        Expect(State.Head, ElementHead);
    }

    private void Leave()
    {
        _frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        Expect(State.Head, ElementHead);
    }
}
