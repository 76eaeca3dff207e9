using System.Globalization;

namespace HealthData.Dicom;

/// <summary>A range of times to search for, both ends included (range matching, PS3.4 C.2.2.2.5). The times have no
/// offset: they are as the service keeps them.</summary>
/// <param name="From">The first time; null for no earliest time.</param>
/// <param name="To">The last time; null for no latest time.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct DateTimeRange(DateTime? From, DateTime? To)
{
    /// <summary>Returns a description without the times.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DateTimeRange);

    internal bool IsEmpty => From is null && To is null;

    internal string ToQuery() => $"{Text(From)}-{Text(To)}";

    private static string Text(DateTime? time) =>
        time?.ToString("yyyyMMddHHmmss.FFFFFF", CultureInfo.InvariantCulture) ?? string.Empty;
}
