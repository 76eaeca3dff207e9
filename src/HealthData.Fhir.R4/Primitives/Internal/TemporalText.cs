namespace HealthData.Fhir.R4;

/// <summary>Reads and writes the texts of dates and times.</summary>
internal static class TemporalText
{
    public static string Write(DateTimeOffset value) => value.ToString(
        value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz",
        CultureInfo.InvariantCulture);

    public static bool TryRead(ReadOnlySpan<char> text, out TemporalParts parts)
    {
        parts = default;
        int month = 1, day = 1;
        if (text.Length < 4 || !TryDigits(text[..4], out var year) || year == 0)
        {
            return false;
        }

        if (text.Length >= 7 && (text[4] != '-' || !TryDigits(text.Slice(5, 2), out month) || month is 0 or > 12))
        {
            return false;
        }

        if (text.Length >= 10
            && (
                text[7] != '-' || !TryDigits(text.Slice(8, 2), out day) || day == 0
                    || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        var date = new DateOnly(year, month, day);
        switch (text.Length)
        {
            case 4: parts = new TemporalParts(FhirPrecision.Year, date, default, null); return true;
            case 7: parts = new TemporalParts(FhirPrecision.Month, date, default, null); return true;
            case 10: parts = new TemporalParts(FhirPrecision.Day, date, default, null); return true;
            case < 16: return false;
        }

        if (text[10] != 'T')
        {
            return false;
        }

        var rest = text[11..];
        var zone = rest.IndexOfAny("Z+-");
        TimeSpan? offset = null;
        if (zone >= 0)
        {
            if (!TryReadOffset(rest[zone..], out var found))
            {
                return false;
            }

            offset = found;
            rest = rest[..zone];
        }

        if (!TryReadTime(rest, out var time, out var precision))
        {
            return false;
        }

        parts = new TemporalParts(precision, date, time, offset);
        return true;
    }

    public static bool TryReadTime(ReadOnlySpan<char> text, out TimeOnly time) =>
        TryReadTime(text, out time, out var precision) && precision > FhirPrecision.Minute;

    private static bool TryReadTime(ReadOnlySpan<char> text, out TimeOnly time, out FhirPrecision precision)
    {
        time = default;
        precision = FhirPrecision.Minute;
        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out var hour) || hour > 23
            || !TryDigits(text.Slice(3, 2), out var minute) || minute > 59)
        {
            return false;
        }

        long ticks = 0;
        var second = 0;
        if (text.Length > 5)
        {
            precision = FhirPrecision.Second;
            if (text.Length < 8 || text[5] != ':' || !TryDigits(text.Slice(6, 2), out second) || second > 60)
            {
                return false;
            }
        }

        if (text.Length > 8)
        {
            precision = FhirPrecision.Fraction;
            if (text[8] != '.' || text.Length == 9)
            {
                return false;
            }

            var scale = TimeSpan.TicksPerSecond;
            foreach (var digit in text[9..])
            {
                if (!char.IsAsciiDigit(digit))
                {
                    return false;
                }

                scale /= 10;
                ticks += (digit - '0') * scale;
            }
        }

        // FHIR allows leap seconds, and .NET has none.
        var within = Math.Min(second, 59);
        time = new TimeOnly((((hour * 60L) + minute) * 60 + within) * TimeSpan.TicksPerSecond + ticks);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text is "Z")
        {
            return true;
        }

        if (text.Length != 6 || text[3] != ':' || text[0] == 'Z'
            || !TryDigits(text.Slice(1, 2), out var hours) || !TryDigits(text.Slice(4, 2), out var minutes)
            || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        if (text[0] == '-')
        {
            offset = -offset;
        }

        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
