using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Writes the number of a Quantity: a decimal, whose zeros behind the point are kept.</summary>
internal static class QuantityText
{
    // Texts of this length are decimals digit by digit.
    private const int MaxPlainLength = 20;

    /// <returns>Whether the text is a decimal number.</returns>
    public static bool TryAppend(Utf8Text text, string value)
    {
        if (IsPlain(value))
        {
            text.Append(value);
            return true;
        }

        if (!decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        text.Append(number.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    // A number without a sign as JSON has it.
    private static bool IsPlain(string value)
    {
        if (value.Length is 0 or > MaxPlainLength || value[^1] == '.')
        {
            return false;
        }

        var point = -1;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '.' && point < 0)
            {
                point = i;
            }
            else if (!char.IsAsciiDigit(value[i]))
            {
                return false;
            }
        }

        return point != 0 && (value[0] != '0' || value.Length == 1 || point == 1);
    }
}
