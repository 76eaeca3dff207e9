using System.Globalization;

namespace HealthData.Core;

/// <summary>Reads how long a service asks to wait.</summary>
internal static class RetryAfter
{
    // The form to write, and the two that a recipient has to take too (RFC 9110, 5.6.7).
    private static readonly string[] DateForms = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    private const DateTimeStyles DateStyles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite;

    private static readonly string[] MillisecondHeaders = ["x-ms-retry-after-ms", "retry-after-ms"];

    /// <summary>Gives the wait, no longer than the cap; null when nothing usable is said.</summary>
    public static TimeSpan? Read(Response response, TimeSpan cap, TimeProvider time)
    {
        foreach (var name in MillisecondHeaders)
        {
            if (response.Headers.TryGetValue(name, out var text) && TryNumber(text, out var milliseconds))
            {
                return Cap(milliseconds, cap.TotalMilliseconds, cap);
            }
        }

        if (!response.Headers.TryGetValue("Retry-After", out var value))
        {
            return null;
        }

        if (TryNumber(value, out var seconds))
        {
            return Cap(seconds * 1000, cap.TotalMilliseconds, cap);
        }

        return DateTimeOffset.TryParseExact(
            value, DateForms, CultureInfo.InvariantCulture, DateStyles, out var date)
            ? Cap((date - time.GetUtcNow()).TotalMilliseconds, cap.TotalMilliseconds, cap)
            : null;
    }

    // Digits alone: a sign, a fraction or an exponent is not the header's form.
    private static bool TryNumber(string text, out double value)
    {
        value = 0;
        return !text.AsSpan().ContainsAnyExceptInRange('0', '9')
            && double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static TimeSpan Cap(double milliseconds, double capMilliseconds, TimeSpan cap) =>
        milliseconds >= capMilliseconds ? cap : TimeSpan.FromMilliseconds(Math.Max(0, milliseconds));
}
