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

    // Folds letters to lower case and numbers to themselves, then asks each byte for '0' to '9' or 'a' to 'f':
    // adding 0x7F - limit lifts a byte above the limit into its top bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsEveryDigitValid(ulong bytes, ulong letters)
    {
        const ulong High = 0x8080_8080_8080_8080;
        const ulong Ones = 0x0101_0101_0101_0101;
        var isLetter = letters * 0xFF;
        var offset = (bytes | (letters * 0x20)) - ((isLetter & 0x6161_6161_6161_6161) | (~isLetter & 0x3030_3030_3030_3030));
        var tooHigh = offset + ((isLetter & (Ones * (0x7F - 5))) | (~isLetter & (Ones * (0x7F - 9))));
        return ((bytes | offset | tooHigh) & High) == 0;
    }
}
