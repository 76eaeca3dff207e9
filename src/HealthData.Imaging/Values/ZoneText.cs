namespace HealthData.Imaging;

/// <summary>Reads offsets from UTC (0008,0201).</summary>
internal static class ZoneText
{
    private const uint Tag = (uint)Keyword.TimezoneOffsetFromUTC;

    public static TimeSpan? Read(ReadOnlySpan<byte> element, IssueSpot spot)
    {
        if (!ValueReader.TryRead(element, Tag, spot, IssueCode.BadTimeZone, out var text))
        {
            return null;
        }

        if (Parse(text) is { } offset)
        {
            return offset;
        }

        spot.Report(IssueCode.BadTimeZone, Tag);
        return null;
    }

    /// <summary>Writes an offset as FHIR does.</summary>
    public static string Format(TimeSpan offset) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):00}:{Math.Abs(offset.Minutes):00}");

    private static TimeSpan? Parse(ReadOnlySpan<byte> text)
    {
        if (text.Length != 5 || text[0] is not ((byte)'+' or (byte)'-')
            || text[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9') || text.SequenceEqual("-0000"u8))
        {
            return null;
        }

        var number = int.Parse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture);
        var minutes = (number / 100 * 60) + (number % 100);
        minutes = text[0] == '-' ? -minutes : minutes;
        return number % 100 < 60 && minutes is >= -12 * 60 and <= 14 * 60 ? TimeSpan.FromMinutes(minutes) : null;
    }
}
