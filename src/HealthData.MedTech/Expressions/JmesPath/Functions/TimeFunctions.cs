namespace HealthData.MedTech;

/// <summary>Unix times, which become dates in UTC.</summary>
internal static class TimeFunctions
{
    private const long MinSeconds = -62_135_596_800;
    private const long MaxSeconds = 253_402_300_799;

    public static JmesValue FromUnixTimestamp(
        in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (!IsInteger(scope, arguments[0]))
        {
            return JmesValue.Of(ArgumentCheck.Expects(function, 0, "Integer"));
        }

        var seconds = JmesNumbers.ToLong(scope, arguments[0]);
        return seconds is >= MinSeconds and <= MaxSeconds
            ? JmesValue.Of(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : JmesValue.Of(OutOfRange());
    }

    public static JmesValue FromUnixTimestampMs(
        in JmesScope scope, JmesFunction function, ReadOnlySpan<JmesValue> arguments)
    {
        if (!IsInteger(scope, arguments[0]))
        {
            return JmesValue.Of(ArgumentCheck.Expects(function, 0, "Integer"));
        }

        var milliseconds = JmesNumbers.ToLong(scope, arguments[0]);
        return milliseconds is >= MinSeconds * 1000 and <= (MaxSeconds * 1000) + 999
            ? JmesValue.Of(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime)
            : JmesValue.Of(OutOfRange());
    }

    private static bool IsInteger(in JmesScope scope, in JmesValue value) =>
        JmesTypes.Of(scope, value) == JmesType.Integer;

    private static ExpressionException OutOfRange() =>
        new(ExpressionErrorKind.OutOfRange, "The Unix time is outside of the years 1 to 9999.");
}
