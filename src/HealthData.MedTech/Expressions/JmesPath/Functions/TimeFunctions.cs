namespace HealthData.MedTech;

/// <summary>Unix times, which become dates in UTC.</summary>
internal static class TimeFunctions
{
    private const long MinSeconds = -62_135_596_800;
    private const long MaxSeconds = 253_402_300_799;

    public static JmesValue FromUnixTimestamp(
        in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var seconds = Integer(scope, function, arguments[0]);
        return seconds is >= MinSeconds and <= MaxSeconds
            ? JmesValue.Of(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : throw OutOfRange();
    }

    public static JmesValue FromUnixTimestampMs(
        in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        var milliseconds = Integer(scope, function, arguments[0]);
        return milliseconds is >= MinSeconds * 1000 and <= (MaxSeconds * 1000) + 999
            ? JmesValue.Of(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime)
            : throw OutOfRange();
    }

    private static long Integer(in JmesScope scope, JmesFunction function, in JmesValue value) =>
        JmesTypes.Of(scope, value) == JmesType.Integer
            ? JmesNumbers.ToLong(scope, value)
            : throw ArgumentCheck.Expects(function, 0, "Integer");

    private static ExpressionException OutOfRange() =>
        new(ExpressionErrorKind.OutOfRange, "The Unix time is outside of the years 1 to 9999.");
}
