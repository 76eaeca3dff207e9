using System.Numerics;

namespace HealthData.Fhir.R4;

/// <summary>The order of JSON numbers of any length, exactly.</summary>
internal static class NumberOrder
{
    public static int Compare(string left, string right)
    {
        var (one, other) = (Parts(left), Parts(right));
        if (one.Sign != other.Sign || one.Sign == 0)
        {
            return one.Sign.CompareTo(other.Sign);
        }

        var order = one.Exponent.CompareTo(other.Exponent);
        order = order != 0 ? order : CompareDigits(one.Digits, other.Digits);
        return one.Sign * order;
    }

    /// <summary>Takes a number apart: 0.d1d2d3... times ten to the exponent, where d1 is not 0.</summary>
    private static (int Sign, BigInteger Exponent, string Digits) Parts(string text)
    {
        var mantissa = text.AsSpan().TrimStart('-');
        var exponent = BigInteger.Zero;
        var mark = mantissa.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            exponent = BigInteger.Parse(
                mantissa[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = mantissa[..mark];
        }

        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var digits = string.Concat(whole, point < 0 ? [] : mantissa[(point + 1)..]);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        return digits.Length == 0
            ? (0, 0, "")
            : (text[0] == '-' ? -1 : 1, exponent + whole.Length - zeros, digits);
    }

    private static int CompareDigits(string left, string right)
    {
        var length = Math.Max(left.Length, right.Length);
        return Math.Sign(string.CompareOrdinal(left.PadRight(length, '0'), right.PadRight(length, '0')));
    }
}
