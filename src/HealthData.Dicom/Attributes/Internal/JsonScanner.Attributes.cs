using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HealthData.Dicom;

internal ref partial struct JsonScanner
{
    private const int AttributeDepth = 2;

    // "00100010":{"vr":"PN" and the byte behind it.
    private const int HeadLength = 21;
    private const int HeadTagOffset = 1;
    private const int HeadJoint = 9;
    private const int HeadObject = 11;
    private const int HeadRepresentation = 18;

    // ,"Value":[
    private const int ValueNameLength = 9;

    private static readonly ulong Joint = BinaryPrimitives.ReadUInt64LittleEndian("\":{\"vr\":"u8);
    private static readonly ulong ValueName = BinaryPrimitives.ReadUInt64LittleEndian(",\"Value\""u8);
    private static readonly ulong AlphabeticStart = BinaryPrimitives.ReadUInt64LittleEndian("{\"Alphab"u8);
    private static readonly ulong AlphabeticEnd = BinaryPrimitives.ReadUInt64LittleEndian("betic\":\""u8);

    /// <summary>Scans a data set, a JSON object of the model of PS3.18 F.2, and notes its attributes.</summary>
    public int ScanSet(int at, SlotList slots)
    {
        slots.Clear();
        if (_data[at] != (byte)'{')
        {
            return Fail(JsonFault.NotAnObject, at);
        }

        at = SkipWhite(at + 1);
        if (at < 0)
        {
            return -1;
        }

        if (_data[at] == (byte)'}')
        {
            return at + 1;
        }

        while (true)
        {
            at = ScanMember(at, slots);
            if (at < 0 || (at = SkipWhite(at)) < 0)
            {
                return -1;
            }

            if (_data[at] == (byte)'}')
            {
                return at + 1;
            }

            at = NextMember(at);
            if (at < 0)
            {
                return -1;
            }

            if (_data[at] == (byte)'}')
            {
                return at + 1;
            }
        }
    }

    /// <summary>Scans one attribute's JSON object.</summary>
    public int ScanAttribute(int at, ref AttributeSlot slot)
    {
        slot.Start = at;
        var end = _data[at] == (byte)'{' ? ScanAttributeMembers(at, ref slot) : ScanNoAttribute(at);
        if (end < 0)
        {
            FaultTag = slot.Tag;
            return -1;
        }

        slot.Length = end - slot.Start;
        if (slot.Representation == 0)
        {
            slot.Representation = (byte)AttributeDictionary.GetValueRepresentation(new(slot.Tag));
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ScanMember(int at, SlotList slots)
    {
        if (at < _data.Length - (HeadLength + ValueNameLength + 1))
        {
            ref var head = ref Unsafe.Add(ref MemoryMarshal.GetReference(_data), at);
            if (ReadEight(ref head, HeadJoint) == Joint
                && head == (byte)'"'
                && Unsafe.Add(ref head, HeadRepresentation - 1) == (byte)'"'
                && Unsafe.Add(ref head, HeadLength - 1) == (byte)'"'
                && HexDigits.TryReadTag(_data.Slice(at + HeadTagOffset, 8), out var tag))
            {
                return ScanHeaded(at, ref slots.Add(tag));
            }
        }

        return ScanMemberSlow(at, slots);
    }

    private int ScanHeaded(int at, ref AttributeSlot slot)
    {
        ref var head = ref Unsafe.Add(ref MemoryMarshal.GetReference(_data), at);
        var representation = Representations.Read(
            Unsafe.Add(ref head, HeadRepresentation), Unsafe.Add(ref head, HeadRepresentation + 1));
        if (representation != ValueRepresentation.None)
        {
            slot.Start = at + HeadObject;
            slot.Representation = (byte)representation;
            if (Unsafe.Add(ref head, HeadLength) == (byte)'}')
            {
                slot.Length = HeadLength + 1 - HeadObject;
                return at + HeadLength + 1;
            }

            if (ReadEight(ref head, HeadLength) == ValueName
                && Unsafe.Add(ref head, HeadLength + ValueNameLength - 1) == (byte)':')
            {
                return ScanOnlyValue(at + HeadLength + ValueNameLength, ref slot);
            }
        }

        return ScanAttribute(at + HeadObject, ref slot);
    }

    // Where "Value" is followed by yet another member, the attribute is scanned again the slow way.
    private int ScanOnlyValue(int at, ref AttributeSlot slot)
    {
        var start = slot.Start;
        at = SkipWhite(at);
        if (at < 0)
        {
            return -1;
        }

        slot.ValueOffset = (ushort)Math.Min(at - start, AttributeSlot.FarValue);
        var end = _data[at] == (byte)'[' ? ScanModelArray(at, ref slot) : ScanLooseValue(at, ref slot);
        if (end < 0)
        {
            FaultTag = slot.Tag;
            return -1;
        }

        if ((uint)end < (uint)_data.Length && _data[end] == (byte)'}')
        {
            slot.Length = end + 1 - start;
            return end + 1;
        }

        return ScanAttribute(start, ref slot);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ScanModelArray(int at, ref AttributeSlot slot)
    {
        slot.Kind = SlotKind.Value;
        var first = at + 1;
        if ((uint)first >= (uint)_data.Length)
        {
            return Fail(JsonFault.Truncated, first);
        }

        int end;
        if (_data[first] == (byte)'"')
        {
            end = ScanString(first + 1);
        }
        else if (_data[first] == (byte)'{' && IsAlphabetic(first))
        {
            end = ScanAlphabetic(first);
        }
        else
        {
            end = -1;
        }

        if (end >= 0 && (uint)end < (uint)_data.Length && _data[end] == (byte)']')
        {
            return end + 1;
        }

        Fault = JsonFault.None;
        return ScanLooseValue(at, ref slot);
    }

    private readonly bool IsAlphabetic(int at)
    {
        if (at > _data.Length - 16)
        {
            return false;
        }

        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(_data), at);
        return ReadEight(ref start, 0) == AlphabeticStart && ReadEight(ref start, 6) == AlphabeticEnd;
    }

    private int ScanAlphabetic(int at)
    {
        var end = ScanString(at + 14);
        return end >= 0 && (uint)end < (uint)_data.Length && _data[end] == (byte)'}' ? end + 1 : -1;
    }

    private int ScanLooseValue(int at, ref AttributeSlot slot)
    {
        var end = ScanValue(at, AttributeDepth + 1);
        slot.Kind = end < 0 || IsEmpty(at) ? SlotKind.Empty : SlotKind.Value;
        return end;
    }

    private bool IsEmpty(int at) =>
        _data[at] == (byte)'n' || (_data[at] == (byte)'[' && _data[SkipWhite(at + 1)] == (byte)']');

    private int ScanMemberSlow(int at, SlotList slots)
    {
        var name = at + 1;
        var value = ScanName(at);
        if (value < 0)
        {
            return -1;
        }

        if (name + 8 < _data.Length && _data[name + 8] == (byte)'"'
            && HexDigits.TryReadTag(_data.Slice(name, 8), out var tag))
        {
            return ScanAttribute(value, ref slots.Add(tag));
        }

        var end = ScanValue(value, AttributeDepth);
        if (end >= 0)
        {
            slots.AddForeign(new Range(at, end));
        }

        return end;
    }

    private int ScanNoAttribute(int at)
    {
        if (_data[at] == (byte)'n')
        {
            return ScanValue(at, AttributeDepth);
        }

        return Fail(JsonFault.AttributeNotAnObject, at);
    }

    private int ScanAttributeMembers(int at, ref AttributeSlot slot)
    {
        slot.Kind = SlotKind.Empty;
        slot.Representation = 0;
        at = SkipWhite(at + 1);
        if (at < 0)
        {
            return -1;
        }

        if (_data[at] == (byte)'}')
        {
            return at + 1;
        }

        while (true)
        {
            var name = at;
            var value = ScanName(at);
            if (value < 0)
            {
                return -1;
            }

            at = ScanValue(value, AttributeDepth + 1);
            if (at < 0)
            {
                return -1;
            }

            Note(_data[name..], value, ref slot);
            at = SkipWhite(at);
            if (at < 0)
            {
                return -1;
            }

            if (_data[at] == (byte)'}')
            {
                return at + 1;
            }

            at = NextMember(at);
            if (at < 0)
            {
                return -1;
            }

            if (_data[at] == (byte)'}')
            {
                return at + 1;
            }
        }
    }

    private void Note(ReadOnlySpan<byte> name, int value, ref AttributeSlot slot)
    {
        if (name.StartsWith("\"vr\""u8))
        {
            if (_data[value] == (byte)'"' && value + 3 < _data.Length && _data[value + 3] == (byte)'"')
            {
                slot.Representation = (byte)Representations.Read(_data[value + 1], _data[value + 2]);
            }

            if (slot.Representation == 0)
            {
                slot.Representation = (byte)ValueRepresentation.UN;
            }

            return;
        }

        var kind = name.StartsWith("\"Value\""u8) ? SlotKind.Value
            : name.StartsWith("\"InlineBinary\""u8) ? SlotKind.InlineBinary
            : name.StartsWith("\"BulkDataURI\""u8) ? SlotKind.BulkDataUri
            : SlotKind.Empty;
        if (kind == SlotKind.Empty || IsEmpty(value))
        {
            return;
        }

        slot.Kind = kind;
        slot.ValueOffset = (ushort)Math.Min(value - slot.Start, AttributeSlot.FarValue);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadEight(ref byte start, int offset)
    {
        var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, offset));
        return BitConverter.IsLittleEndian ? eight : BinaryPrimitives.ReverseEndianness(eight);
    }
}
