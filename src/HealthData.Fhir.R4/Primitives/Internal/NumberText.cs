namespace HealthData.Fhir.R4;

/// <summary>The grammar of JSON numbers.</summary>
internal static class NumberText
{
    public static bool IsNumber(string text)
    {
        Span<byte> bytes = text.Length <= 128 ? stackalloc byte[text.Length] : new byte[text.Length];
        return Ascii.FromUtf16(text, bytes, out _) == OperationStatus.Done && text.Length > 0
            && Measure(bytes) == text.Length;
    }

    /// <summary>Gets the length of the number at the start of some bytes, or 0 if there is none.</summary>
    public static int Measure(ReadOnlySpan<byte> bytes)
    {
        var index = bytes is [(byte)'-', ..] ? 1 : 0;
        var digits = Digits(bytes[index..]);
        if (digits == 0 || (digits > 1 && bytes[index] == '0'))
        {
            return 0;
        }

        index += digits;
        if (index < bytes.Length && bytes[index] == '.')
        {
            digits = Digits(bytes[(index + 1)..]);
            if (digits == 0)
            {
                return 0;
            }

            index += digits + 1;
        }

        if (index < bytes.Length && (bytes[index] | 0x20) == 'e')
        {
            var exponent = index + 1;
            if (exponent < bytes.Length && bytes[exponent] is (byte)'+' or (byte)'-')
            {
                exponent++;
            }

            digits = Digits(bytes[exponent..]);
            if (digits == 0)
            {
                return 0;
            }

            index = exponent + digits;
        }

        return index;
    }

    private static int Digits(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (count < bytes.Length && bytes[count] - (uint)'0' <= 9)
        {
            count++;
        }

        return count;
    }
}
