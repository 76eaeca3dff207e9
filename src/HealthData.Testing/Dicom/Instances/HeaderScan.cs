using System.Buffers.Binary;

namespace HealthData.Testing;

/// <summary>Reads the header of a Part 10 file from its first bytes.</summary>
internal ref struct HeaderScan(ReadOnlySpan<byte> data)
{
    private const uint PixelData = 0x7FE00010;
    private const uint Undefined = 0xFFFFFFFF;

    private readonly ReadOnlySpan<byte> _data = data;
    private int _position;

    /// <summary>Null when more bytes are needed.</summary>
    /// <exception cref="InvalidDataException">The bytes are no Part 10 file.</exception>
    public static InstanceHeader? Read(ReadOnlySpan<byte> data, bool isWhole)
    {
        if (data.Length < 132)
        {
            return isWhole ? throw new InvalidDataException("The file is shorter than a preamble.") : null;
        }

        if (!data[128..132].SequenceEqual("DICM"u8))
        {
            throw new InvalidDataException("The file has no DICM prefix.");
        }

        var scan = new HeaderScan(data) { _position = 132 };
        try
        {
            var header = scan.ReadAll();
            return header;
        }
        catch (ArgumentOutOfRangeException) when (!isWhole)
        {
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            if (scan._complete is { } done)
            {
                return done;
            }

            throw new InvalidDataException("The file ends within an element.");
        }
    }

    private InstanceHeader? _complete;

    private InstanceHeader ReadAll()
    {
        var syntax = "1.2.840.10008.1.2";
        while (_position + 8 <= _data.Length && BinaryPrimitives.ReadUInt16LittleEndian(_data[_position..]) == 2)
        {
            var (tag, length, _) = ReadElementHeader(explicitVr: true);
            var value = _data.Slice(_position, (int)length);
            if (tag == 0x00020010)
            {
                syntax = Encoding.ASCII.GetString(value).TrimEnd('\0', ' ');
            }

            _position += (int)length;
        }

        var header = new InstanceHeader(syntax);
        var explicitVr = syntax != "1.2.840.10008.1.2";
        while (true)
        {
            if (_position == _data.Length)
            {
                _complete = header;
            }

            var (tag, length, _) = ReadElementHeader(explicitVr);
            if (tag == PixelData)
            {
                header.PixelDataOffset = _position;
                header.PixelDataLength = length == Undefined ? -1 : length;
                return header;
            }

            if (length == Undefined)
            {
                SkipUndefined(explicitVr);
                continue;
            }

            header.Add(tag, _data.Slice(_position, checked((int)length)).ToArray());
            _position += (int)length;
        }
    }

    private void SkipUndefined(bool explicitVr)
    {
        while (true)
        {
            var tag = ReadTag(_position);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(_data.Slice(_position + 4, 4));
            _position += 8;
            if (tag == 0xFFFEE0DD)
            {
                return;
            }

            if (length != Undefined)
            {
                _position += checked((int)length);
                continue;
            }

            while (ReadTag(_position) != 0xFFFEE00D)
            {
                var (_, inner, _) = ReadElementHeader(explicitVr);
                if (inner == Undefined)
                {
                    SkipUndefined(explicitVr);
                }
                else
                {
                    _position += checked((int)inner);
                }
            }

            _position += 8;
        }
    }

    private readonly uint ReadTag(int at) =>
        ((uint)BinaryPrimitives.ReadUInt16LittleEndian(_data.Slice(at, 2)) << 16)
        | BinaryPrimitives.ReadUInt16LittleEndian(_data.Slice(at + 2, 2));

    private (uint Tag, uint Length, bool Long) ReadElementHeader(bool explicitVr)
    {
        var tag = ReadTag(_position);
        if (!explicitVr)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(_data.Slice(_position + 4, 4));
            _position += 8;
            return (tag, length, true);
        }

        var vr = _data.Slice(_position + 4, 2);
        if (!char.IsAsciiLetterUpper((char)vr[0]) || !char.IsAsciiLetterUpper((char)vr[1]))
        {
            throw new InvalidDataException("An element has no value representation.");
        }

        var isLong = vr.SequenceEqual("OB"u8) || vr.SequenceEqual("OW"u8) || vr.SequenceEqual("SQ"u8)
            || vr.SequenceEqual("UN"u8) || vr.SequenceEqual("UT"u8) || vr.SequenceEqual("UC"u8)
            || vr.SequenceEqual("UR"u8) || vr.SequenceEqual("OF"u8) || vr.SequenceEqual("OD"u8)
            || vr.SequenceEqual("OL"u8) || vr.SequenceEqual("OV"u8) || vr.SequenceEqual("SV"u8)
            || vr.SequenceEqual("UV"u8);
        if (isLong)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(_data.Slice(_position + 8, 4));
            _position += 12;
            return (tag, length, true);
        }

        var shortLength = BinaryPrimitives.ReadUInt16LittleEndian(_data.Slice(_position + 6, 2));
        _position += 8;
        return (tag, shortLength, false);
    }
}
