using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

internal static class HexDigits
{
    /// <summary>Reads eight hexadecimal digits, in either case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryReadTag(ReadOnlySpan<byte> digits, out uint tag)
    {
        var bytes = BinaryPrimitives.ReadUInt64BigEndian(digits);
        var letters = (bytes >> 6) & 0x0101_0101_0101_0101;
        var nibbles = (bytes & 0x0F0F_0F0F_0F0F_0F0F) + (letters * 9);
        var valid = IsEveryDigitValid(bytes, letters);
        nibbles = (nibbles | (nibbles >> 4)) & 0x00FF_00FF_00FF_00FF;
        nibbles = (nibbles | (nibbles >> 8)) & 0x0000_FFFF_0000_FFFF;
        tag = (uint)(nibbles | (nibbles >> 16));
        return valid;
    }

    internal static int ValueOf(byte digit) => (digit & 0xF) + (digit >> 6) * 9;

    // All eight bytes at once. From what may be a letter (in lower case) 'a' is taken, '0' from the others: a byte
    // below that borrows, and adding 0x7F less the limit lifts a byte above the limit. Both show in the top bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsEveryDigitValid(ulong bytes, ulong letters)
    {
        const ulong TopBits = 0x8080_8080_8080_8080;
        const ulong Ones = 0x0101_0101_0101_0101;
        var numbers = letters ^ Ones;
        var offset = (bytes | (letters * 0x20)) - (letters * 'a') - (numbers * '0');
        var lifted = offset + (letters * (0x7F - 5)) + (numbers * (0x7F - 9));
        return ((bytes | offset | lifted) & TopBits) == 0;
    }
}
