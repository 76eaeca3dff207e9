using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Numbers from text and to text, invariant, as the reference does it.</summary>
internal static class NumberText
{
    private const int MaxExactDigits = 15;

    /// <summary>More than the text of any double needs.</summary>
    public const int MaxDoubleLength = 32;

    private static ReadOnlySpan<double> PowersOfTen =>
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14];

    /// <summary>
    /// Reads digits with an optional minus in front. False for anything else, and for what does not fit 64 bits.
    /// </summary>
    public static bool TryReadLong(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        if (digits.Length is 0 or > 19)
        {
            return false;
        }

        ulong magnitude = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            magnitude = (magnitude * 10) + digit - '0';
        }

        if (magnitude > (ulong)long.MaxValue + (negative ? 1UL : 0))
        {
            return false;
        }

        value = negative ? unchecked(-(long)magnitude) : (long)magnitude;
        return true;
    }

    /// <summary>
    /// Reads a double; what is too large for one becomes an infinity. Takes <c>NaN</c>, <c>Infinity</c> and
    /// <c>-Infinity</c> too.
    /// </summary>
    public static bool TryReadDouble(ReadOnlySpan<byte> text, out double value) =>
        TryReadShort(text, out value)
            || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>The shortest text that gives the same double again: <c>98.6</c>, <c>1E+21</c>, <c>-0</c>.</summary>
    public static string ToText(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the shortest text in UTF-8; returns its length, at most <see cref="MaxDoubleLength"/>.</summary>
    public static int Write(double value, Span<byte> destination)
    {
        if (TryWriteShort(value, destination, out var length))
        {
            return length;
        }

        value.TryFormat(destination, out var written, default, CultureInfo.InvariantCulture);
        return written;
    }

    public static string ToText(long value) => value.ToString(CultureInfo.InvariantCulture);

    // A decimal of up to 15 digits that gives the double is the only one, and so the shortest once it ends with no
    // zero.
    private static bool TryWriteShort(double value, Span<byte> destination, out int length)
    {
        length = 0;
        var magnitude = Math.Abs(value);
        var millionths = (long)((magnitude * 1e6) + 0.5);
        if (!(magnitude is >= 0.001 and < 1e9) || millionths / 1e6 != magnitude)
        {
            return false;
        }

        if (value < 0)
        {
            destination[length++] = (byte)'-';
        }

        var (whole, rest) = Math.DivRem((ulong)millionths, 1_000_000);
        whole.TryFormat(destination[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        if (rest > 0)
        {
            destination[length++] = (byte)'.';
        }

        for (; rest > 0; rest %= 1_000_000)
        {
            rest *= 10;
            destination[length++] = (byte)('0' + (rest / 1_000_000));
        }

        return true;
    }

    // Up to 15 digits and the power of ten are exact doubles, so that their quotient is rounded once, and rightly.
    private static bool TryReadShort(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (text.Length - at is 0 or > MaxExactDigits)
        {
            return false;
        }

        long digits = 0;
        var dot = -1;
        for (var i = at; i < text.Length; i++)
        {
            var digit = (uint)text[i] - '0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (text[i] == '.' && dot < 0)
            {
                dot = i;
            }
            else
            {
                return false;
            }
        }

        // Without digits on both sides of a dot it is left to who knows what that means.
        if (dot == at || dot == text.Length - 1)
        {
            return false;
        }

        value = digits / PowersOfTen[dot < 0 ? 0 : text.Length - 1 - dot];
        value = at == 0 ? value : -value;
        return true;
    }
}
