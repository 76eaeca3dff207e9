namespace HealthData.Dicom;

/// <summary>Reads DA, TM and DT values (PS3.5 6.2), and the older forms with separators.</summary>
internal static class DateText
{
    private const int FractionDigits = 7;
    private const int MaxOffsetHours = 14;

    internal static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        text = text.Trim(" "u8);
        if (text.Length == 10 && text[4] == text[7] && text[4] is (byte)'.' or (byte)'-')
        {
            return TryDate(text[..4], text[5..7], text[8..], out date);
        }

        date = default;
        return text.Length == 8 && TryDate(text[..4], text[4..6], text[6..], out date);
    }

    internal static bool TryTime(ReadOnlySpan<byte> text, out TimeOnly time)
    {
        text = text.Trim(" "u8);
        var hasColons = text.Length > 2 && text[2] == (byte)':';
        Span<int> parts = stackalloc int[3];
        var at = 0;
        time = default;
        for (var part = 0; part < parts.Length && at < text.Length && text[at] != (byte)'.'; part++)
        {
            if (part > 0 && hasColons && text[at++] != (byte)':')
            {
                return false;
            }

            if (at + 2 > text.Length || !TryNumber(text.Slice(at, 2), out parts[part]))
            {
                return false;
            }

            at += 2;
        }

        return at > 0 && TryFraction(text[at..], out var ticks) && TryTime(parts, ticks, out time);
    }

    /// <summary>Reads a date and time; <paramref name="offset"/> is null when the text has none.</summary>
    internal static bool TryDateTime(ReadOnlySpan<byte> text, out DateTime local, out TimeSpan? offset)
    {
        text = text.Trim(" "u8);
        local = default;
        offset = null;
        var sign = text.LastIndexOfAny((byte)'+', (byte)'-');
        if (sign >= 0)
        {
            if (!TryOffset(text[sign..], out var known))
            {
                return false;
            }

            offset = known;
            text = text[..sign];
        }

        if (text.Length < 4 || text.Length is 5 or 7)
        {
            return false;
        }

        var time = TimeOnly.MinValue;
        if (!TryDate(text[..4], Part(text, 4), Part(text, 6), out var date)
            || (text.Length > 8 && !TryTime(text[8..], out time)))
        {
            return false;
        }

        local = date.ToDateTime(time);
        return true;
    }

    internal static bool TryDateTime(ReadOnlySpan<byte> text, TimeSpan defaultOffset, out DateTimeOffset value)
    {
        value = default;
        if (!TryDateTime(text, out var local, out var offset))
        {
            return false;
        }

        var known = offset ?? defaultOffset;
        var utc = local.Ticks - known.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, known);
        return true;
    }

    /// <summary>Reads an offset from UTC, <c>+0100</c>.</summary>
    internal static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length != 5 || !TryNumber(text[1..3], out var hours) || !TryNumber(text[3..], out var minutes))
        {
            return false;
        }

        if (text[0] is not ((byte)'+' or (byte)'-') || hours > MaxOffsetHours || minutes > 59)
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0) * (text[0] == (byte)'-' ? -1 : 1);
        return offset.Duration() <= TimeSpan.FromHours(MaxOffsetHours);
    }

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> text, int at) =>
        at < text.Length ? text.Slice(at, 2) : "01"u8;

    private static bool TryDate(
        ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day, out DateOnly date)
    {
        date = default;
        if (!TryNumber(year, out var y) || !TryNumber(month, out var m) || !TryNumber(day, out var d)
            || y < 1 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return false;
        }

        date = new DateOnly(y, m, d);
        return true;
    }

    // A leap second, 60, is read as the last second of its minute.
    private static bool TryTime(ReadOnlySpan<int> parts, long ticks, out TimeOnly time)
    {
        time = default;
        if (parts[0] > 23 || parts[1] > 59 || parts[2] > 60)
        {
            return false;
        }

        time = new TimeOnly(new TimeOnly(parts[0], parts[1], Math.Min(parts[2], 59)).Ticks + ticks);
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] != (byte)'.' || text.Length > FractionDigits + 1 || !TryNumber(text[1..], out var digits))
        {
            return false;
        }

        ticks = digits;
        for (var missing = text.Length - 1; missing < FractionDigits; missing++)
        {
            ticks *= 10;
        }

        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = number * 10 + digit - '0';
        }

        return !digits.IsEmpty;
    }
}
