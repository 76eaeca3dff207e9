namespace HealthData.Fhir.R4;

/// <content>JSON strings.</content>
internal ref partial struct FhirReader
{
    private static readonly SearchValues<byte> EndsOfRuns = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(code => (byte)code)]);

    public static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a string; the reader is at its opening quote.</summary>
    private string ReadText(TextRule? rule)
    {
        var start = _position;
        var bytes = ReadBytes();
        if (_collects)
        {
            CheckText(bytes, rule, start);
        }

        return Decode(bytes, start);
    }

    /// <summary>Reads a string that is likely to come again, such as a code or the address of a code system.</summary>
    private string ReadCommonText(TextRule? rule)
    {
        var start = _position;
        var bytes = ReadBytes();
        if (_collects)
        {
            CheckText(bytes, rule, start);
        }

        return CommonTexts.Find(bytes) ?? CommonTexts.Add(bytes, Decode(bytes, start));
    }

    private void CheckText(ReadOnlySpan<byte> bytes, TextRule? rule, int start)
    {
        if (rule is { } known && !_hasLoneSurrogate && TextRules.Check(bytes, known) is { } fault)
        {
            Report(fault, start);
        }
    }

    /// <summary>Reads the UTF-8 bytes of a string; the reader is at its opening quote.</summary>
    private ReadOnlySpan<byte> ReadBytes()
    {
        var rest = _data[(_position + 1)..];
        var length = rest.IndexOfAny(EndsOfRuns);
        if ((uint)length >= (uint)rest.Length || rest[length] != '"')
        {
            return ReadEscapedBytes();
        }

        _position += length + 2;
        return rest[..length];
    }

    private string Decode(ReadOnlySpan<byte> bytes, int position)
    {
        if (Ascii.IsValid(bytes))
        {
            return Encoding.Latin1.GetString(bytes);
        }

        if (_hasLoneSurrogate)
        {
            return DecodeLone(bytes, position);
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Error(Faults.InvalidText, position);
        }
    }

    /// <summary>Decodes a text with half of a surrogate pair, and keeps its JSON beside it.</summary>
    private string DecodeLone(ReadOnlySpan<byte> bytes, int position)
    {
        _hasLoneSurrogate = false;
        _wasLone = true;
        Report(Faults.LoneSurrogate, position);
        var text = JsonEscapes.DecodeLone(bytes);
        if (text is null)
        {
            throw Error(Faults.InvalidText, position);
        }

        KeepVerbatim(text, _data[position.._position]);
        return text;
    }

    private ReadOnlySpan<byte> ReadEscapedBytes()
    {
        var start = _position;
        var rest = _data[(start + 1)..];
        var end = 0;
        while (true)
        {
            var length = rest[end..].IndexOfAny(EndsOfRuns);
            if (length < 0)
            {
                throw Error(Faults.Truncated, _data.Length);
            }

            end += length;
            if (rest[end] == '"')
            {
                break;
            }

            if (rest[end] != '\\')
            {
                throw Error(Faults.Syntax, start + 1 + end);
            }

            end = Math.Min(end + 2, rest.Length);
        }

        _position = start + end + 2;
        var bytes = new byte[end];
        var count = JsonEscapes.Remove(rest[..end], bytes, out var fault, out _hasLoneSurrogate);
        if (_hasLoneSurrogate && !System.Text.Unicode.Utf8.IsValid(rest[..end]))
        {
            throw Error(Faults.InvalidText, start);
        }

        return fault < 0 ? bytes.AsSpan(0, count) : throw Error(Faults.Syntax, start + 1 + fault);
    }
}
