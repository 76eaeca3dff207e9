using System.Globalization;
using System.Numerics;

namespace HealthData.MedTech;

/// <summary>
/// How values compare. Conversions that the reference cannot do throw <see cref="FormatException"/>,
/// <see cref="OverflowException"/> or <see cref="InvalidCastException"/>.
/// </summary>
internal static class ValueComparison
{
    private const double Epsilon = 2.2204460492503131E-16;

    /// <summary>
    /// <c>==</c>: of the same type, or numbers, or a date and, on the right, the string of its ISO text.
    /// </summary>
    public static bool AreEqual(in FilterValue left, in FilterValue right) =>
        AreStrictlyEqual(left, right)
        || (left.Kind == FilterValueKind.Date
            && right.Kind == FilterValueKind.String
            && IsoText(left.Date) == right.Text);

    /// <summary><c>===</c>: of the same type, integers and fractions being of one type.</summary>
    public static bool AreStrictlyEqual(in FilterValue left, in FilterValue right)
    {
        var sameType = left.Kind == right.Kind
            || ((left.IsInteger || left.Kind == FilterValueKind.Float)
                && (right.IsInteger || right.Kind == FilterValueKind.Float));
        return sameType && Compare(left, right) == 0;
    }

    /// <summary>
    /// The order of two values: a string on the left is taken for the right one's type, else the right one for the left
    /// one's type; nothing comes before all.
    /// </summary>
    public static int Compare(in FilterValue left, in FilterValue right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return right.IsEmpty.CompareTo(left.IsEmpty);
        }

        switch (left.Kind == FilterValueKind.String ? right.Kind : left.Kind)
        {
            case FilterValueKind.String:
                return string.CompareOrdinal(left.Text, right.Text);
            case FilterValueKind.Boolean:
                return ToBoolean(left).CompareTo(ToBoolean(right));
            case FilterValueKind.Date:
                return (left.Kind == FilterValueKind.Date ? left.Date : throw new InvalidCastException())
                    .CompareTo(ToDate(right));
            case FilterValueKind.Float:
                return left.Kind == FilterValueKind.BigInteger ? CompareBig(left.BigInteger, right)
                    : right.Kind == FilterValueKind.BigInteger ? -CompareBig(right.BigInteger, left)
                    : CompareFloats(ToFloat(left), ToFloat(right));
            default:
                return left.Kind == FilterValueKind.BigInteger ? CompareBig(left.BigInteger, right)
                    : right.Kind == FilterValueKind.BigInteger ? -CompareBig(right.BigInteger, left)
                    : right.Kind == FilterValueKind.Float ? CompareFloats(ToFloat(left), right.Float)
                    : ToLong(left).CompareTo(ToLong(right));
        }
    }

    private static int CompareFloats(double left, double right)
    {
        var tolerance = (Math.Abs(left) + Math.Abs(right) + 10.0) * Epsilon;
        var difference = left - right;
        return left == right || (-tolerance < difference && difference < tolerance) ? 0 : left.CompareTo(right);
    }

    // Where the whole parts are equal, a fraction of the other side makes it the larger one, whatever its sign.
    private static int CompareBig(BigInteger left, in FilterValue right) => right.Kind switch
    {
        FilterValueKind.Float => left.CompareTo(new BigInteger(right.Float)) is var order && order != 0
            ? order
            : Math.Truncate(right.Float) == right.Float ? 0 : -1,
        FilterValueKind.Long => left.CompareTo(right.Long),
        FilterValueKind.BigInteger => left.CompareTo(right.BigInteger),
        FilterValueKind.String => left.CompareTo(BigInteger.Parse(right.Text, CultureInfo.InvariantCulture)),
        _ => throw new InvalidCastException(),
    };

    private static long ToLong(in FilterValue value) => value.Kind switch
    {
        FilterValueKind.Long or FilterValueKind.Boolean => value.Long,
        FilterValueKind.String => long.Parse(value.Text, NumberStyles.Integer, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException(),
    };

    private static double ToFloat(in FilterValue value) => value.Kind switch
    {
        FilterValueKind.Float => value.Float,
        FilterValueKind.Long or FilterValueKind.Boolean => value.Long,
        FilterValueKind.String => double.Parse(
            value.Text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException(),
    };

    private static bool ToBoolean(in FilterValue value) => value.Kind switch
    {
        FilterValueKind.Boolean or FilterValueKind.Long => value.Long != 0,
        FilterValueKind.Float => value.Float != 0,
        FilterValueKind.String => bool.Parse(value.Text),
        _ => throw new InvalidCastException(),
    };

    private static DateTime ToDate(in FilterValue value) => value.Kind switch
    {
        FilterValueKind.Date => value.Date,
        FilterValueKind.String =>
            DateTime.Parse(value.Text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        _ => throw new InvalidCastException(),
    };

    private static string IsoText(DateTime date) =>
        date.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + date.Kind switch
        {
            DateTimeKind.Utc => "Z",
            DateTimeKind.Local => "+00:00",
            _ => "",
        };
}
