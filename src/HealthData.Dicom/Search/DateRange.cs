using System.Globalization;

namespace HealthData.Dicom;

/// <summary>A range of days to search for, both ends included (range matching, PS3.4 C.2.2.2.5).</summary>
/// <param name="From">The first day; null for no earliest day.</param>
/// <param name="To">The last day; null for no latest day.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct DateRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Gets the range of a single day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateRange(DateOnly day) => new(day, day);

    /// <summary>Gets the range of a single day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The range.</returns>
    public static DateRange FromDateOnly(DateOnly day) => day;

    /// <summary>Returns a description without the days, which might be a patient's birth date.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DateRange);

    internal bool IsEmpty => From is null && To is null;

    internal string ToQuery() => From == To ? Text(From) : $"{Text(From)}-{Text(To)}";

    private static string Text(DateOnly? day) =>
        day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? string.Empty;
}
