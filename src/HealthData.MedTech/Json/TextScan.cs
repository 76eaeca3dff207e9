using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HealthData.MedTech;

/// <summary>
/// The scans of the tokenizer, all over a text with 64 zeros behind it. Where one fails, it returns ~offset.
/// </summary>
internal static class TextScan
{
    public const uint True = 't' | ('r' << 8) | ('u' << 16) | ((uint)'e' << 24);
    public const uint Null = 'n' | ('u' << 8) | ('l' << 16) | ((uint)'l' << 24);
    public const uint Year9999 = 0x39393939;

    public const uint DateCall = '/' | ('D' << 8) | ('a' << 16) | ((uint)'t' << 24);

    public const uint Fals = 'f' | ('a' << 8) | ('l' << 16) | ((uint)'s' << 24);

    /// <summary>
    /// The offset of the first byte that is no white space. One blank alone is the most frequent by far.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint SkipSpace(ref byte text, nint at) =>
        Unsafe.Add(ref text, at) == ' ' && Unsafe.Add(ref text, at + 1) > ' ' ? at + 1 : SkipSpaces(ref text, at);

    public static nint SkipSpaces(ref byte text, nint at)
    {
        while (Unsafe.Add(ref text, at) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    public static nint SkipLetters(ref byte text, nint at)
    {
        while (char.IsAsciiLetter((char)Unsafe.Add(ref text, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset of the first quote, backslash or control character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint FindEndOfPlain(ref byte text, nint at)
    {
        while (true)
        {
            if (Vector256.IsHardwareAccelerated)
            {
                var bytes = Vector256.LoadUnsafe(ref text, (nuint)at);
                var special = Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                    | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                    | Vector256.Equals(bytes & Vector256.Create((byte)0xE0), Vector256<byte>.Zero);
                var bits = special.ExtractMostSignificantBits();
                if (bits != 0)
                {
                    return at + BitOperations.TrailingZeroCount(bits);
                }

                at += 32;
            }
            else
            {
                var bytes = Vector128.LoadUnsafe(ref text, (nuint)at);
                var special = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                    | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                    | Vector128.Equals(bytes & Vector128.Create((byte)0xE0), Vector128<byte>.Zero);
                var bits = special.ExtractMostSignificantBits();
                if (bits != 0)
                {
                    return at + BitOperations.TrailingZeroCount(bits);
                }

                at += 16;
            }
        }
    }

    /// <summary>The offset of the quote that ends a string, from one of its escapes (or an error) on.</summary>
    public static nint FindEndOfEscaped(ref byte text, nint at)
    {
        while (true)
        {
            var letter = Unsafe.Add(ref text, at);
            if (letter == '"')
            {
                return at;
            }

            if (letter != '\\')
            {
                return ~at;
            }

            letter = Unsafe.Add(ref text, at + 1);
            if (letter == 'u')
            {
                for (var digit = 2; digit < 6; digit++)
                {
                    if (!char.IsAsciiHexDigit((char)Unsafe.Add(ref text, at + digit)))
                    {
                        return ~(at + digit);
                    }
                }

                at += 6;
            }
            else if (letter is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r'
                or (byte)'t')
            {
                at += 2;
            }
            else
            {
                return ~(at + 1);
            }

            at = FindEndOfPlain(ref text, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint SkipDigits(ref byte text, nint at)
    {
        while (true)
        {
            var digits = Vector128.LoadUnsafe(ref text, (nuint)at) - Vector128.Create((byte)'0');
            var bits = Vector128.GreaterThan(digits, Vector128.Create((byte)9)).ExtractMostSignificantBits();
            if (bits != 0)
            {
                return at + BitOperations.TrailingZeroCount(bits);
            }

            at += 16;
        }
    }

    /// <summary>What stands behind the integer part of a number: a fraction, an exponent, or both.</summary>
    public static nint SkipFractionAndExponent(ref byte text, nint at)
    {
        if (Unsafe.Add(ref text, at) == '.')
        {
            var digits = ++at;
            at = SkipDigits(ref text, at);
            if (at == digits)
            {
                return ~at;
            }
        }

        if ((Unsafe.Add(ref text, at) | 0x20) == 'e')
        {
            at++;
            var digits = Unsafe.Add(ref text, at) is (byte)'+' or (byte)'-' ? ++at : at;
            at = SkipDigits(ref text, at);
            if (at == digits)
            {
                return ~at;
            }
        }

        return at;
    }
}
