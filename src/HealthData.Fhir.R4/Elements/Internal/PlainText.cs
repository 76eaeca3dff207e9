using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HealthData.Fhir.R4;

/// <summary>Copies texts of ASCII in which JSON has nothing to escape, as most are: one look at each character tells
/// and copies. The figure <c>fhir.write</c> measures it.</summary>
internal static class PlainText
{
    /// <summary>Copies the text, or returns <see langword="false"/> where it has another character; the destination
    /// has any bytes then.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Room for as many bytes as the text has characters.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var characters = MemoryMarshal.Cast<char, short>(text);
        var width = Vector128<short>.Count;
        if (characters.Length < width)
        {
            return TryCopyShort(characters, destination);
        }

        var last = characters.Length - width;
        for (var at = 0; at < last; at += width)
        {
            if (!TryCopy(characters, at, destination))
            {
                return false;
            }
        }

        // The last characters are copied once more with those before them.
        return TryCopy(characters, last, destination);
    }

    private static bool TryCopy(ReadOnlySpan<short> characters, int at, Span<byte> destination)
    {
        var vector = Vector128.Create(characters.Slice(at, Vector128<short>.Count));
        var isPlain = Vector128.GreaterThan(vector, Vector128.Create((short)0x1F))
            & Vector128.LessThan(vector, Vector128.Create((short)0x80))
            & ~Vector128.Equals(vector, Vector128.Create((short)'"'))
            & ~Vector128.Equals(vector, Vector128.Create((short)'\\'));
        if (isPlain != Vector128<short>.AllBitsSet)
        {
            return false;
        }

        Vector128.Narrow(vector, vector).AsByte().GetLower().CopyTo(destination[at..]);
        return true;
    }

    private static bool TryCopyShort(ReadOnlySpan<short> characters, Span<byte> destination)
    {
        destination = destination[..characters.Length];
        for (var at = 0; at < characters.Length; at++)
        {
            var character = characters[at];
            if (character is < 0x20 or >= 0x80 or (short)'"' or (short)'\\')
            {
                return false;
            }

            destination[at] = (byte)character;
        }

        return true;
    }
}
