using System.Buffers;
using System.Text;

namespace HealthData.MedTech;

/// <summary>The escapes within the strings of JSON.</summary>
internal static class Escapes
{
    /// <summary>
    /// Copies a string's text without its escapes, which must be valid, to <paramref name="destination"/>, which may be
    /// the text itself and need not be longer. A surrogate without its other half becomes U+FFFD.
    /// </summary>
    /// <returns>The length of the result.</returns>
    public static int Remove(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var plain = text.IndexOf((byte)'\\');
            plain = plain < 0 ? text.Length : plain;
            text[..plain].CopyTo(destination[written..]);
            written += plain;
            if (plain == text.Length)
            {
                return written;
            }

            var kind = text[plain + 1];
            if (kind == 'u')
            {
                var unit = HexUnit(text, plain + 2);
                text = text[(plain + 6)..];
                if (char.IsHighSurrogate(unit) && text is [(byte)'\\', (byte)'u', ..]
                    && HexUnit(text, 2) is var low && char.IsLowSurrogate(low))
                {
                    text = text[6..];
                    written += new Rune(unit, low).EncodeToUtf8(destination[written..]);
                }
                else
                {
                    var rune = char.IsSurrogate(unit) ? Rune.ReplacementChar : new Rune(unit);
                    written += rune.EncodeToUtf8(destination[written..]);
                }

                continue;
            }

            destination[written++] = Simple(kind);
            text = text[(plain + 2)..];
        }
    }

    /// <summary>
    /// A string's text without its escapes, which must be valid, and with what is not UTF-8 replaced.
    /// </summary>
    public static string RemoveToString(ReadOnlySpan<byte> text)
    {
        var rented = text.Length > 512 ? ArrayPool<byte>.Shared.Rent(text.Length) : null;
        var plain = rented ?? stackalloc byte[512];
        var result = Encoding.UTF8.GetString(plain[..Remove(text, plain)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return result;
    }

    /// <summary>What the letter behind a backslash stands for.</summary>
    public static byte Simple(byte letter) => letter switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'t' => (byte)'\t',
        (byte)'r' => (byte)'\r',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => letter,
    };

    private static char HexUnit(ReadOnlySpan<byte> text, int at)
    {
        var unit = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = text[i];
            unit = (unit << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return (char)unit;
    }
}
