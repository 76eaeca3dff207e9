namespace HealthData.Tool.Dicom;

/// <summary>
/// Reads a day or a range of days: <c>2026-01-31</c>, <c>2026-01-01..2026-01-31</c>, or as DICOM has it.
/// </summary>
internal static class DateRangeText
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyyMMdd"];

    public static bool TryParse(string text, out DateRange range)
    {
        range = default;
        var parts = text.Split("..");
        if (parts.Length == 1 && !TryDay(text, out _))
        {
            parts = text.Split('-');
        }

        if (parts is not ([_] or [_, _]) || !TryEnd(parts[0], out var from) || !TryEnd(parts[^1], out var to))
        {
            return false;
        }

        range = new DateRange(from, to);
        return from is not null || to is not null;
    }

    private static bool TryEnd(string text, out DateOnly? day)
    {
        var isDay = TryDay(text, out var value);
        day = isDay ? value : null;
        return isDay || text.Length == 0;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
