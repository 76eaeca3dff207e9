using System.Globalization;

namespace HealthData.Dicom;

/// <summary>The bytes that an answer has of a value (RFC 9110 14.4).</summary>
/// <param name="First">The number of the first byte.</param>
/// <param name="Total">The length of the whole value; null where the server doesn't say it.</param>
internal readonly record struct BulkDataRange(long First, long? Total)
{
    private const string Unit = "bytes ";

    /// <summary>Reads a header such as <c>bytes 0-99/2048</c>; null where it is none.</summary>
    public static BulkDataRange? Parse(string? header)
    {
        if (header?.Trim() is not { } text || !text.StartsWith(Unit, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var range = text.AsSpan(Unit.Length);
        var (dash, slash) = (range.IndexOf('-'), range.IndexOf('/'));
        return dash > 0 && slash > dash && TryRead(range[..dash], out var first)
            && TryRead(range[(dash + 1)..slash], out var last) && last >= first
            ? new BulkDataRange(first, TryRead(range[(slash + 1)..], out var total) ? total : null)
            : null;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
