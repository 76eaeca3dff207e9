using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HealthData.Dicom;

/// <summary>Walks over JSON once and checks its structure (RFC 8259) without taking anything out: every method gets the
/// position of the first byte of what it scans and returns the position behind it, or -1 with <see cref="Fault"/>
/// set.</summary>
/// <remarks>Written by hand because a data set is mostly tiny tokens, for which a general reader's work per token is
/// most of the cost. UTF-8 is checked apart, for the whole text at once. What servers write against the rules and is
/// plain all the same passes: NaN and infinities, a sign or zeros before a number, raw control characters and halves of
/// surrogate pairs in a string, a comma behind the last member.</remarks>
internal ref partial struct JsonScanner(ReadOnlySpan<byte> data)
{
    internal const int MaxDepth = 256;

    private readonly ReadOnlySpan<byte> _data = data;

    public JsonFault Fault { get; private set; }

    public int FaultAt { get; private set; }

    /// <summary>The attribute in which the fault is.</summary>
    public uint? FaultTag { get; private set; }

    public readonly bool IsTruncated => Fault == JsonFault.Truncated;

    /// <summary>Goes to the next byte that is no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SkipWhite(int at) => (uint)at < (uint)_data.Length && _data[at] > (byte)' ' ? at : SkipWhiteSlow(at);

    public int ScanValue(int at, int depth)
    {
        if ((uint)at >= (uint)_data.Length)
        {
            return Fail(JsonFault.Truncated, at);
        }

        return _data[at] switch
        {
            (byte)'"' => ScanString(at + 1),
            (byte)'{' => ScanObject(at, depth),
            (byte)'[' => ScanArray(at, depth),
            (byte)'t' => ScanLiteral(at, "true"u8),
            (byte)'f' => ScanLiteral(at, "false"u8),
            (byte)'n' => ScanLiteral(at, "null"u8),
            _ => ScanNumber(at),
        };
    }

    /// <summary>Scans a string from behind its opening quote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ScanString(int at)
    {
        if (at <= _data.Length - Vector128<byte>.Count)
        {
            var stops = Stops(at);
            if (stops != 0)
            {
                var stop = at + (int)uint.TrailingZeroCount(stops);
                if (_data[stop] == (byte)'"')
                {
                    return stop + 1;
                }
            }
        }

        return ScanStringSlow(at);
    }

    private int ScanStringSlow(int at)
    {
        while (true)
        {
            at = NextStop(at);
            if (at >= _data.Length)
            {
                return Fail(JsonFault.Truncated, _data.Length);
            }

            if (_data[at] == (byte)'"')
            {
                return at + 1;
            }

            if (_data[at] != (byte)'\\')
            {
                at++;
                continue;
            }

            at = ScanEscape(at);
            if (at < 0)
            {
                return -1;
            }
        }
    }

    private readonly int NextStop(int at)
    {
        for (; at <= _data.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var stops = Stops(at);
            if (stops != 0)
            {
                return at + (int)uint.TrailingZeroCount(stops);
            }
        }

        while (at < _data.Length && _data[at] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The quotes, backslashes and control characters among the 16 bytes at a position, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint Stops(int at)
    {
        var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_data), (nuint)at);
        var stops = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)0x1F)), bytes);
        return stops.ExtractMostSignificantBits();
    }

    private int ScanEscape(int at)
    {
        if (at + 1 >= _data.Length)
        {
            return Fail(JsonFault.Truncated, _data.Length);
        }

        if (_data[at + 1] != (byte)'u')
        {
            return "\"\\/bfnrt"u8.Contains(_data[at + 1]) ? at + 2 : Fail(JsonFault.BadEscape, at);
        }

        return ReadEscapedUnit(at) < 0 ? -1 : at + 6;
    }

    private int ReadEscapedUnit(int at)
    {
        if (at + 6 > _data.Length)
        {
            return Fail(JsonFault.Truncated, _data.Length);
        }

        var unit = 0;
        for (var digit = at + 2; digit < at + 6; digit++)
        {
            if (!char.IsAsciiHexDigit((char)_data[digit]))
            {
                return Fail(JsonFault.BadEscape, at);
            }

            unit = (unit << 4) | HexDigits.ValueOf(_data[digit]);
        }

        return unit;
    }

    private int ScanNumber(int at)
    {
        var start = at;
        if (_data[at] is (byte)'-' or (byte)'+')
        {
            at++;
        }

        var first = at;
        at = SkipDigits(at);
        if (at == first && at < _data.Length)
        {
            return _data[at] switch
            {
                (byte)'N' => ScanLiteral(at, "NaN"u8),
                (byte)'I' => ScanLiteral(at, "Infinity"u8),
                _ => Fail(start == first ? JsonFault.UnexpectedByte : JsonFault.BadNumber, start),
            };
        }

        if (at < _data.Length && _data[at] == (byte)'.')
        {
            var fraction = at + 1;
            at = SkipDigits(fraction);
            if (at == fraction && at < _data.Length)
            {
                return Fail(JsonFault.BadNumber, start);
            }
        }

        if (at < _data.Length && (_data[at] | 0x20) == 'e')
        {
            at = ScanExponent(at + 1, start);
        }

        return at >= _data.Length ? Fail(JsonFault.Truncated, _data.Length) : at;
    }

    private int ScanExponent(int at, int start)
    {
        if (at < _data.Length && _data[at] is (byte)'+' or (byte)'-')
        {
            at++;
        }

        var exponent = at;
        at = SkipDigits(at);
        return at == exponent && at < _data.Length ? Fail(JsonFault.BadNumber, start) : at;
    }

    private readonly int SkipDigits(int at)
    {
        while ((uint)at < (uint)_data.Length && char.IsAsciiDigit((char)_data[at]))
        {
            at++;
        }

        return at;
    }

    private int ScanLiteral(int at, ReadOnlySpan<byte> literal)
    {
        var rest = _data[at..];
        if (rest.StartsWith(literal))
        {
            return at + literal.Length;
        }

        return Fail(literal.StartsWith(rest) ? JsonFault.Truncated : JsonFault.UnexpectedByte, at);
    }

    public int ScanArray(int at, int depth)
    {
        if (depth > MaxDepth)
        {
            return Fail(JsonFault.TooDeep, at);
        }

        at = SkipWhite(at + 1);
        if (at < 0)
        {
            return -1;
        }

        if (_data[at] == (byte)']')
        {
            return at + 1;
        }

        while (true)
        {
            at = ScanValue(at, depth + 1);
            if (at < 0 || (at = SkipWhite(at)) < 0)
            {
                return -1;
            }

            if (_data[at] == (byte)']')
            {
                return at + 1;
            }

            if (_data[at] != (byte)',')
            {
                return Fail(JsonFault.UnexpectedByte, at);
            }

            at = SkipWhite(at + 1);
            if (at < 0)
            {
                return -1;
            }

            if (_data[at] == (byte)']')
            {
                return at + 1;
            }
        }
    }

    public int ScanObject(int at, int depth)
    {
        if (depth > MaxDepth)
        {
            return Fail(JsonFault.TooDeep, at);
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
            at = ScanName(at);
            if (at < 0)
            {
                return -1;
            }

            at = ScanValue(at, depth + 1);
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

    /// <summary>Goes over a member's name and colon, to its value.</summary>
    public int ScanName(int at)
    {
        if (_data[at] != (byte)'"')
        {
            return Fail(JsonFault.UnexpectedByte, at);
        }

        at = ScanString(at + 1);
        if (at < 0 || (at = SkipWhite(at)) < 0)
        {
            return -1;
        }

        return _data[at] == (byte)':' ? SkipWhite(at + 1) : Fail(JsonFault.UnexpectedByte, at);
    }

    private int NextMember(int at) =>
        _data[at] == (byte)',' ? SkipWhite(at + 1) : Fail(JsonFault.UnexpectedByte, at);

    private int SkipWhiteSlow(int at)
    {
        for (; (uint)at < (uint)_data.Length; at++)
        {
            if (_data[at] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
            {
                return at;
            }
        }

        return Fail(JsonFault.Truncated, _data.Length);
    }

    private int Fail(JsonFault fault, int at)
    {
        Fault = fault;
        FaultAt = at;
        return -1;
    }
}
