using System.Globalization;

namespace HealthData.MedTech.Values;

/// <summary>Numbers from text and to text, invariant, as the reference does it.</summary>
internal static class NumberText
{
    /// <summary>More than the text of any double needs.</summary>
    public const int MaxDoubleLength = 32;

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
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>The shortest text that gives the same double again: <c>98.6</c>, <c>1E+21</c>, <c>-0</c>.</summary>
    public static string ToText(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the shortest text in UTF-8; returns its length, at most <see cref="MaxDoubleLength"/>.</summary>
    public static int Write(double value, Span<byte> destination)
    {
        value.TryFormat(destination, out var written, default, CultureInfo.InvariantCulture);
        return written;
    }

    public static string ToText(long value) => value.ToString(CultureInfo.InvariantCulture);
}
