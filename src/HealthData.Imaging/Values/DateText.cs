namespace HealthData.Imaging;

/// <summary>Reads dates (DA): days of the calendar since 1582.</summary>
internal static class DateText
{
    private const int FirstYear = 1582;

    public static DateOnly? Read(ReadOnlySpan<byte> element, uint tag, IssueSpot spot)
    {
        if (!ValueReader.TryRead(element, tag, spot, IssueCode.BadDate, out var text))
        {
            return null;
        }

        var fault = Parse(text, out var date);
        if (fault is null)
        {
            return date;
        }

        spot.Report(fault, tag);
        return null;
    }

    /// <summary>Writes a date as FHIR does.</summary>
    public static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Parse(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 8 || text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return IssueCode.BadDate;
        }

        var number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return IssueCode.BadDate;
        }

        date = new DateOnly(year, month, day);
        return year < FirstYear ? IssueCode.OutOfRange : null;
    }
}
