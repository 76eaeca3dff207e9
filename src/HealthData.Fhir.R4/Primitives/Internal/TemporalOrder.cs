namespace HealthData.Fhir.R4;

/// <summary>The order of dates and times. What is not precise stands for all moments in it.</summary>
/// <seealso href="http://hl7.org/fhirpath/N1/#comparison"/>
internal static class TemporalOrder
{
    /// <summary>Compares two texts; <see langword="null"/> if their precision leaves the order open, or one is no
    /// date.</summary>
    public static int? Compare(string? left, string? right)
    {
        if (!TemporalText.TryRead(left, out var one) || !TemporalText.TryRead(right, out var other)
            || (one.HasTime && other.HasTime && one.Offset.HasValue != other.Offset.HasValue))
        {
            return null;
        }

        // A date has no offset, so that it is compared with the date as written.
        var isZoned = one.HasTime && other.HasTime;
        var (start, end) = Moments(one, isZoned);
        var (otherStart, otherEnd) = Moments(other, isZoned);
        if (start == otherStart && end == otherEnd)
        {
            return 0;
        }

        return end <= otherStart ? -1 : start >= otherEnd ? 1 : null;
    }

    /// <summary>Compares two texts for sorting: by their first moments, then the more precise after, then by the texts.
    /// What is no date comes last.</summary>
    public static int Sort(string? left, string? right)
    {
        var isDate = TemporalText.TryRead(left, out var one);
        if (isDate != TemporalText.TryRead(right, out var other))
        {
            return isDate ? -1 : 1;
        }

        var order = isDate ? Moments(one, true).Start.CompareTo(Moments(other, true).Start) : 0;
        order = order != 0 ? order : one.Precision.CompareTo(other.Precision);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static (long Start, long End) Moments(in TemporalParts parts, bool isZoned)
    {
        var date = parts.Date;
        var start = date.ToDateTime(parts.Time).Ticks - (isZoned && parts.Offset is { } offset ? offset.Ticks : 0);
        var length = parts.Precision switch
        {
            FhirPrecision.Year => (DateTime.IsLeapYear(date.Year) ? 366 : 365) * TimeSpan.TicksPerDay,
            FhirPrecision.Month => DateTime.DaysInMonth(date.Year, date.Month) * TimeSpan.TicksPerDay,
            FhirPrecision.Day => TimeSpan.TicksPerDay,
            FhirPrecision.Minute => TimeSpan.TicksPerMinute,
            _ => 1,
        };
        return (start, start + length);
    }
}
