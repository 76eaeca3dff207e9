using System.Globalization;

namespace HealthData.MedTech;

/// <summary>The order of numbers and of strings.</summary>
internal static class JmesOrder
{
    /// <summary>
    /// Compares the keys of <c>sort_by</c>: numbers, where doubles are equal that differ in their last bits; strings by
    /// their UTF-16 units; dates by time.
    /// </summary>
    /// <exception cref="ExpressionException">A date meets a string.</exception>
    public static int CompareKeys(in JmesScope scope, in JmesValue left, in JmesValue right)
    {
        var (a, b) = (JmesTypes.Of(scope, left), JmesTypes.Of(scope, right));
        return (a, b) switch
        {
            (JmesType.Integer, JmesType.Integer) => CompareIntegers(scope, left, right),
            (JmesType.Integer or JmesType.Float, _) =>
                JmesNumbers.Compare(JmesNumbers.ToDouble(scope, left), JmesNumbers.ToDouble(scope, right)),
            (JmesType.Date, JmesType.Date) =>
                JmesDates.Get(scope, left).Ticks.CompareTo(JmesDates.Get(scope, right).Ticks),
            (JmesType.String, JmesType.String) =>
                string.CompareOrdinal(JmesText.Get(scope, left), JmesText.Get(scope, right)),
            _ =>
                throw new ExpressionException(
                    ExpressionErrorKind.InvalidCast, "A date cannot be compared to a string."),
        };
    }

    /// <summary>Compares texts as <c>sort</c>, <c>max</c> and <c>min</c> do: by the invariant culture.</summary>
    public static int CompareTexts(string? left, string? right) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(left, right);

    private static int CompareIntegers(in JmesScope scope, in JmesValue left, in JmesValue right) =>
        JmesNumbers.TryGetLong(scope, left, out var a) && JmesNumbers.TryGetLong(scope, right, out var b)
            ? a.CompareTo(b)
            : JmesNumbers.ToBigInteger(scope, left).CompareTo(JmesNumbers.ToBigInteger(scope, right));
}
