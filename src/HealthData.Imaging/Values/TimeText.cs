namespace HealthData.Imaging;

/// <summary>A time of day (TM) with its text in FHIR.</summary>
internal readonly record struct TimeText(TimeOnly Time, string Text)
{
    private const int MaxFraction = 6;

    public static TimeText? Read(ReadOnlySpan<byte> element, uint tag, IssueSpot spot)
    {
        if (!ValueReader.TryRead(element, tag, spot, IssueCode.BadTime, out var text))
        {
            return null;
        }

        var fault = Parse(text, out var time);
        if (fault is null)
        {
            return time;
        }

        spot.Report(fault, tag);
        return null;
    }

    private static string? Parse(ReadOnlySpan<byte> text, out TimeText time)
    {
        time = default;
        var dot = text.IndexOf((byte)'.');
        var digits = dot < 0 ? text : text[..dot];
        var fraction = dot < 0 ? default : text[(dot + 1)..];
        if (digits.Length is not (2 or 4 or 6) || !AreDigits(digits)
            || (dot >= 0 && (digits.Length != 6 || fraction.Length is 0 or > MaxFraction || !AreDigits(fraction))))
        {
            return IssueCode.BadTime;
        }

        var (hour, minute, second) = (Two(digits, 0), Two(digits, 2), Two(digits, 4));
        if (hour > 23 || minute > 59 || second > 60)
        {
            return IssueCode.BadTime;
        }

        if (digits.Length == 2 || second == 60)
        {
            return digits.Length == 2 ? IssueCode.TimeImprecise : IssueCode.TimeLeapSecond;
        }

        fraction = fraction.TrimEnd((byte)'0');
        var whole = new TimeOnly(hour, minute, second);
        var clock = whole.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        time = fraction.IsEmpty
            ? new TimeText(whole, clock)
            : new TimeText(
                whole.Add(TimeSpan.FromSeconds(double.Parse(
                    "0." + Encoding.ASCII.GetString(fraction), CultureInfo.InvariantCulture))),
                $"{clock}.{Encoding.ASCII.GetString(fraction)}");
        return null;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static int Two(ReadOnlySpan<byte> digits, int start) =>
        start < digits.Length ? ((digits[start] - '0') * 10) + digits[start + 1] - '0' : 0;
}
