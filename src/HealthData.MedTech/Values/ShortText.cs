using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace HealthData.MedTech;

/// <summary>Makes strings of UTF-8, fast of the short ASCII that identifiers and values mostly are.</summary>
internal static class ShortText
{
    private const int MaxDigitsShared = 3;

    /// <param name="buffer">The array that holds the text.</param>
    /// <param name="start">Where in it the text begins.</param>
    /// <param name="length">How many bytes it has.</param>
    [SkipLocalsInit]
    public static string Make(byte[] buffer, int start, int length)
    {
        var text = buffer.AsSpan(start, length);
        if (length <= MaxDigitsShared && TryReadSmall(text, out var small))
        {
            // Of most such numbers the runtime keeps the strings.
            return small.ToString(CultureInfo.InvariantCulture);
        }

        if (length <= Vector256<byte>.Count && buffer.Length - start >= Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(buffer), (nuint)start);
            if ((bytes.ExtractMostSignificantBits() & ((1UL << length) - 1)) == 0)
            {
                Span<char> chars = stackalloc char[Vector256<byte>.Count];
                var (low, high) = Vector256.Widen(bytes);
                ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
                low.StoreUnsafe(ref first);
                high.StoreUnsafe(ref first, (nuint)Vector256<ushort>.Count);
                return new string(chars[..length]);
            }
        }

        // Of ASCII the length is known before, so that one pass is enough.
        return (Ascii.IsValid(text) ? Encoding.Latin1 : Encoding.UTF8).GetString(text);
    }

    // False for a text with a zero in front, which the number would not have.
    private static bool TryReadSmall(ReadOnlySpan<byte> text, out uint value)
    {
        value = 0;
        foreach (var letter in text)
        {
            if (letter - (uint)'0' > 9)
            {
                return false;
            }

            value = (value * 10) + letter - '0';
        }

        return text.Length == 1 || (text.Length > 1 && text[0] != '0');
    }
}
