namespace HealthData.Fhir.R4;

/// <content>JSON strings.</content>
internal ref partial struct FhirReader
{
    private static readonly SearchValues<byte> EndsOfRuns = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(code => (byte)code)]);

    public static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a string; the reader is at its opening quote.</summary>
    private string ReadText()
    {
        var start = _position;
        return Decode(ReadBytes(), start);
    }

    /// <summary>Reads a string that is likely to come again, such as a code or the address of a code system.</summary>
    private string ReadCommonText()
    {
        var start = _position;
        var bytes = ReadBytes();
        return CommonTexts.Find(bytes) ?? CommonTexts.Add(bytes, Decode(bytes, start));
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

    private readonly string Decode(ReadOnlySpan<byte> bytes, int position)
    {
        try
        {
            return Ascii.IsValid(bytes) ? Encoding.Latin1.GetString(bytes) : Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var copy = this;
            throw copy.Error(Faults.InvalidText, position);
        }
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
        var count = JsonEscapes.Remove(rest[..end], bytes, out var fault);
        if (fault >= 0)
        {
            throw Error(count < 0 ? Faults.InvalidText : Faults.Syntax, start + 1 + fault);
        }

        return bytes.AsSpan(0, count);
    }
}
