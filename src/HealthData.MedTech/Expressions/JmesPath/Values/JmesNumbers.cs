using System.Globalization;
using System.Numerics;
using System.Text;

namespace HealthData.MedTech;

/// <summary>Values of type Integer and Float as numbers of the machine.</summary>
internal static class JmesNumbers
{
    private const double Epsilon = 2.2204460492503131E-16;

    /// <summary>Reads an Integer or a Float as a double.</summary>
    /// <exception cref="ExpressionException">The integer does not fit 64 bits.</exception>
    public static double ToDouble(in JmesScope scope, in JmesValue number)
    {
        switch (number.Kind)
        {
            case JmesKind.Double:
                return number.Double;
            case JmesKind.Token when scope.Index.Tokens[number.Token].Kind == TokenKind.Float:
                NumberText.TryReadDouble(scope.Index.RawText(number.Token), out var value);
                return value;
            default:
                return ToLong(scope, number);
        }
    }

    /// <summary>Reads an Integer.</summary>
    /// <exception cref="ExpressionException">The integer does not fit 64 bits.</exception>
    public static long ToLong(in JmesScope scope, in JmesValue number)
    {
        if (TryGetLong(scope, number, out var value))
        {
            return value;
        }

        throw new ExpressionException(ExpressionErrorKind.InvalidCast, "An integer does not fit 64 bits.");
    }

    public static bool TryGetLong(in JmesScope scope, in JmesValue number, out long value)
    {
        value = number.Long;
        return number.Kind == JmesKind.Long
            || (number.Kind == JmesKind.Token && NumberText.TryReadLong(scope.Index.RawText(number.Token), out value));
    }

    /// <summary>Reads an Integer, or a Float rounded to the next even integer, as 32 bits.</summary>
    /// <exception cref="ExpressionException">The number does not fit.</exception>
    public static int ToInt32(in JmesScope scope, in JmesValue number, JmesType type)
    {
        var value = type == JmesType.Integer ? ToLong(scope, number) : ToLong(ToDouble(scope, number));
        return value == (int)value ? (int)value : throw Overflow("A number does not fit 32 bits.");
    }

    /// <summary>Rounds to the next even integer.</summary>
    /// <exception cref="ExpressionException">The number does not fit 64 bits.</exception>
    public static long ToLong(double value)
    {
        var rounded = Math.Round(value);
        return rounded is >= -9223372036854775808.0 and < 9223372036854775808.0
            ? (long)rounded
            : throw Overflow("A number does not fit 64 bits.");
    }

    /// <summary>Any Integer, of whatever size.</summary>
    public static BigInteger ToBigInteger(in JmesScope scope, in JmesValue integer) =>
        TryGetLong(scope, integer, out var value)
            ? value
            : BigInteger.Parse(Digits(scope, integer), CultureInfo.InvariantCulture);

    /// <summary>The text of an Integer that does not fit 64 bits.</summary>
    public static string Digits(in JmesScope scope, in JmesValue integer) =>
        integer.Kind == JmesKind.BigInteger
            ? integer.Text
            : Encoding.ASCII.GetString(scope.Index.RawText(integer.Token));

    /// <summary>Compares as the reference does, which takes doubles for equal that differ in their last bits.</summary>
    public static int Compare(double left, double right)
    {
        var tolerance = (Math.Abs(left) + Math.Abs(right) + 10.0) * Epsilon;
        var difference = left - right;
        return left == right || (-tolerance < difference && difference < tolerance) ? 0 : left.CompareTo(right);
    }

    public static ExpressionException Overflow(string message) => new(ExpressionErrorKind.Overflow, message);
}
