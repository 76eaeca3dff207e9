using System.Buffers.Text;

namespace HealthData.Fhir.R4;

/// <content>Primitive elements: each method takes the current value, to find duplicates, and gives the new
/// one.</content>
internal ref partial struct FhirReader
{
    /// <summary>The length from which on the data of a Binary is taken to be the last text, since looking for its end
    /// costs as much as decoding it.</summary>
    private const int LeastGuessed = 64 * 1024;

    public string? String(string? current, TextRule rule = TextRule.String) =>
        Starts(current is null, '"', Faults.NotText) ? ReadText(rule) : current;

    /// <summary>Reads a string that is likely to come again.</summary>
    public string? Common(string? current, TextRule rule = TextRule.String) =>
        Starts(current is null, '"', Faults.NotText) ? ReadCommonText(rule) : current;

    public T? Text<T>(T? current)
        where T : struct, IFhirPrimitive<T>
    {
        if (Starts(current is null, '"', Faults.NotText))
        {
            var start = _position;
            _wasLone = false;
            current = Check(T.FromText(ReadText(null)), start);
        }

        return current;
    }

    public T? Code<T>(T? current)
        where T : struct, IFhirPrimitive<T>
    {
        if (Starts(current is null, '"', Faults.NotText))
        {
            var start = _position;
            _wasLone = false;
            current = Check(T.FromText(ReadCommonText(null)), start);
        }

        return current;
    }

    public FhirBase64? Base64(FhirBase64? current)
    {
        if (!Starts(current is null, '"', Faults.NotText))
        {
            return current;
        }

        var start = _position;
        _wasLone = false;
        var rest = _data[(start + 1)..];
        if (_depth == 1 && rest.Length >= LeastGuessed && _shared.Memory.IsEmpty
            && rest.LastIndexOf((byte)'"') is > 0 and var last && FhirBase64.FromCanonical(rest[..last]) is { } whole)
        {
            _position += last + 2;
            return whole;
        }

        var length = FhirBase64.Measure(rest);
        if (length < 0 || rest[length] != '"')
        {
            return Check(new FhirBase64(Decode(ReadBytes(), start)), start);
        }

        _position += length + 2;
        if (length >= _shared.Least && !_shared.Memory.IsEmpty)
        {
            IsShared = true;
            return Check(FhirBase64.FromMemory(_shared.Memory.Slice(start + 1, length)), start);
        }

        return FhirBase64.FromCanonical(rest[..length])
            ?? Check(new FhirBase64(Encoding.Latin1.GetString(rest[..length])), start);
    }

    public bool? Boolean(bool? current)
    {
        var rest = _data[_position..];
        if (current is null && rest.StartsWith("true"u8))
        {
            _position += 4;
            return true;
        }

        if (current is null && rest.StartsWith("false"u8))
        {
            _position += 5;
            return false;
        }

        KeepOdd(current is null, Faults.NotBoolean);
        return current;
    }

    public int? Integer(int? current, NumberRule rule)
    {
        if (current is null && TryReadInteger(rule, out var value))
        {
            return value;
        }

        KeepOdd(current is null, Faults.NotInteger);
        return current;
    }

    public FhirDecimal? Decimal(FhirDecimal? current)
    {
        if (current is null && TryReadDecimal(out var value))
        {
            return value;
        }

        KeepOdd(current is null, Faults.NotNumber);
        return current;
    }

    private bool TryReadInteger(NumberRule rule, out int value)
    {
        var length = NumberText.Measure(_data[_position..]);
        var text = _data.Slice(_position, length);
        if (!Utf8Parser.TryParse(text, out value, out var consumed) || consumed != length)
        {
            return false;
        }

        if (_collects && rule != NumberRule.Integer && (text[0] == '-' || (value == 0 && rule == NumberRule.Positive)))
        {
            Report(rule == NumberRule.Positive ? Faults.NotPositive : Faults.NotUnsigned, _position);
        }

        if (value == 0 && length > 1)
        {
            KeepVerbatim("0", text);
        }

        _position += length;
        return true;
    }

    private bool TryReadDecimal(out FhirDecimal value)
    {
        var number = _data.Slice(_position, NumberText.Measure(_data[_position..]));
        _position += number.Length;
        value = number.IsEmpty ? default : FhirDecimal.FromNumber(Encoding.Latin1.GetString(number));
        return !number.IsEmpty;
    }

    /// <summary>Notes how a value was written.</summary>
    private readonly void KeepVerbatim(string value, ReadOnlySpan<byte> json) =>
        (_variant ?? _owner!).SideForWriting().AddVerbatim(new VerbatimText(
            _variant is null ? Encoding.UTF8.GetString(_name) : "value", _item, value, json.ToArray()));

    /// <summary>Checks that a value begins as it should; if not, it is kept as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Starts(bool isFirst, char opening, string fault)
    {
        if (isFirst && Peek() == opening)
        {
            return true;
        }

        KeepOdd(isFirst, fault);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepOdd(bool isFirst, string fault)
    {
        if (isFirst)
        {
            KeepUnlessNull(fault);
        }
        else
        {
            Keep(KeptReason.Duplicate, Faults.Duplicate);
        }
    }

    private T Check<T>(T value, int start)
        where T : struct, IFhirPrimitive<T>
    {
        if (_collects && !_wasLone && !value.IsValid)
        {
            Report(FaultOf<T>(value.Text), start);
        }

        return value;
    }

    private static string FaultOf<T>(string? text) =>
        text is "" ? Faults.EmptyText
        : typeof(T) == typeof(FhirDate) ? Faults.NotDate
        : typeof(T) == typeof(FhirDateTime) ? Faults.NotDateTime
        : typeof(T) == typeof(FhirInstant) ? Faults.NotInstant
        : typeof(T) == typeof(FhirTime) ? Faults.NotTime
        : typeof(T) == typeof(FhirBase64) ? Faults.NotBase64
        : Faults.NotAllowedCode;
}
