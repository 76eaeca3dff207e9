using System.Buffers.Text;
using System.Globalization;

namespace HealthData.Dicom;

/// <summary>Reads numbers out of the text of one value, whether it came as a JSON number or as a string.</summary>
internal static class ValueText
{
    private const NumberStyles Integer = NumberStyles.Integer;
    private const NumberStyles Float = NumberStyles.Float;

    internal static bool TryInt32(ReadOnlySpan<byte> text, out int value)
    {
        var read = TryInt64(text, out var number) && number is >= int.MinValue and <= int.MaxValue;
        value = read ? (int)number : 0;
        return read;
    }

    internal static bool TryInt64(ReadOnlySpan<byte> text, out long value)
    {
        if (Utf8Parser.TryParse(text, out value, out var length) && length == text.Length)
        {
            return true;
        }

        if (long.TryParse(text, Integer, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        if (!TryDecimal(text, out var number)
            || decimal.Truncate(number) != number || number is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        value = (long)number;
        return true;
    }

    internal static bool TryDouble(ReadOnlySpan<byte> text, out double value)
    {
        var read = double.TryParse(text, Float, CultureInfo.InvariantCulture, out value);
        return read || TryNamedDouble(text.Trim(" "u8), out value);
    }

    internal static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value) =>
        decimal.TryParse(text, Float, CultureInfo.InvariantCulture, out value);

    private static bool TryNamedDouble(ReadOnlySpan<byte> text, out double value)
    {
        value = text.SequenceEqual("inf"u8) || text.SequenceEqual("+inf"u8) ? double.PositiveInfinity
            : text.SequenceEqual("-inf"u8) ? double.NegativeInfinity
            : double.NaN;
        return !double.IsNaN(value);
    }
}
