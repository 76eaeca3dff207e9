using System.Globalization;

namespace HealthData.MedTech;

/// <summary>Writes times as the service does.</summary>
internal static class TimeText
{
    private const int MaxLength = 33;

    /// <summary>Appends a time to seven digits behind the second, with what its kind says of the zone.</summary>
    public static void Append(Utf8Text text, DateTime time)
    {
        Format(time, text.Reserve(MaxLength), out var length);
        text.Advance(length);
        text.Append(time.Kind switch
        {
            DateTimeKind.Utc => "Z"u8,
            DateTimeKind.Local => "+00:00"u8,
            _ => default,
        });
    }

    /// <summary>Appends a time as a part of an identifier: digits alone.</summary>
    public static void AppendDigits(Utf8Text text, DateTime time, bool withFraction)
    {
        Span<byte> digits = stackalloc byte[MaxLength];
        Format(time, digits, out _);
        text.Append(digits[..4]);
        text.Append(digits[5..7]);
        text.Append(digits[8..10]);
        text.Append(digits[11..13]);
        text.Append(digits[14..16]);
        text.Append(digits[17..19]);
        if (withFraction)
        {
            text.Append(digits[20..27]);
        }

        text.Append((byte)'Z');
    }

    /// <summary>Reads a FHIR dateTime; one without a zone is UTC.</summary>
    public static bool TryRead(string? text, out DateTime time)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal;
        var parsed = text?.Length == 4 ? text + "-01-01" : text;
        var isRead = DateTimeOffset.TryParse(
            parsed, CultureInfo.InvariantCulture, Styles, out var read);
        time = read.UtcDateTime;
        return isRead;
    }

    private static void Format(DateTime time, Span<byte> text, out int length) =>
        _ = DateTime.SpecifyKind(time, DateTimeKind.Unspecified)
            .TryFormat(text, out length, "O", CultureInfo.InvariantCulture);
}
