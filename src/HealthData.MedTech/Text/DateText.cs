using System.Runtime.Intrinsics;

namespace HealthData.MedTech;

/// <summary>
/// Strings that the reference's reader turns into dates: <c>yyyy-MM-ddTHH:mm:ss</c> with an optional fraction and zone,
/// and <c>/Date(milliseconds)/</c>. All else stays text, <c>2020-01-01</c> included. The host's zone counts as UTC.
/// </summary>
internal static class DateText
{
    /// <summary>The length of the text of a date, in characters as in bytes.</summary>
    public const int TextLength = 19;

    private const int MaxRawLength = 256;
    private const long UnixEpochTicks = 621_355_968_000_000_000;
    private static readonly long MaxTicks = DateTime.MaxValue.Ticks;

    // What a reading that fails gives for a date that is outside of what exists.
    private static readonly DateTime OutOfRange = DateTime.MaxValue;

    /// <summary>Tells whether text has the look of a date, be it one or not.</summary>
    public static bool MayBeDate(ReadOnlySpan<char> text) =>
        text is ['/', ..] || (text.Length >= TextLength && text[10] == 'T');

    /// <summary>Tells whether text in UTF-8 has the look of a date, be it one or not.</summary>
    public static bool MayBeDate(ReadOnlySpan<byte> text) =>
        (text.Length > 0 && text[0] == '/') || (text.Length >= TextLength && text[10] == 'T');

    public static bool TryRead(ReadOnlySpan<byte> raw, bool isEscaped, out DateTime value) =>
        isEscaped ? TryReadEscaped(raw, out value) : TryRead(raw, out value);

    /// <summary>Reads a date from text in UTF-8 without escapes.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTime value)
    {
        if (text.Length is >= 19 and <= 40 && text[10] == 'T')
        {
            return TryReadIso(text, out value);
        }

        if (text.Length >= 9 && text[0] == '/')
        {
            return TryReadMilliseconds(text, checksMinutes: false, out value);
        }

        value = default;
        return false;
    }

    /// <summary>Tells whether text in UTF-8 is in the form of a date that is outside of what exists.</summary>
    public static bool IsOutOfRange(ReadOnlySpan<byte> raw, bool isEscaped) =>
        !TryRead(raw, isEscaped, out var value) && value == OutOfRange;

    /// <summary>Tells whether text is in the form of a date that is outside of what exists.</summary>
    public static bool IsOutOfRange(ReadOnlySpan<char> text) => !TryRead(text, out var value) && value == OutOfRange;

    public static bool TryRead(ReadOnlySpan<char> text, out DateTime value)
    {
        if (text.Length is < 9 or > MaxRawLength || (text[0] != '/' && !char.IsAsciiDigit(text[0])))
        {
            value = default;
            return false;
        }

        Span<byte> narrow = stackalloc byte[MaxRawLength];
        for (var i = 0; i < text.Length; i++)
        {
            narrow[i] = (byte)Math.Min(text[i], (char)0xFF);
        }

        return TryRead(narrow[..text.Length], out value);
    }

    /// <summary>The text that a date becomes where a string is wanted: <c>MM/dd/yyyy HH:mm:ss</c>.</summary>
    public static string ToText(DateTime value) => string.Create(TextLength, value, static (text, value) =>
    {
        Span<byte> bytes = stackalloc byte[TextLength];
        Write(value, bytes);
        for (var i = 0; i < TextLength; i++)
        {
            text[i] = (char)bytes[i];
        }
    });

    /// <summary>Writes the text of a date in UTF-8 into the first <see cref="TextLength"/> bytes.</summary>
    public static void Write(DateTime value, Span<byte> destination)
    {
        var (date, time) = value;
        var (year, month, day) = date;
        WriteTwo(destination, 0, month, '/');
        WriteTwo(destination, 3, day, '/');
        WriteTwo(destination, 6, year / 100, '0');
        WriteTwo(destination, 8, year % 100, ' ');
        WriteTwo(destination, 11, time.Hour, ':');
        WriteTwo(destination, 14, time.Minute, ':');
        destination[17] = (byte)('0' + (time.Second / 10));
        destination[18] = (byte)('0' + (time.Second % 10));
    }

    private static void WriteTwo(Span<byte> destination, int at, int number, char behind)
    {
        destination[at + 2] = (byte)behind;
        destination[at + 1] = (byte)('0' + (number % 10));
        destination[at] = (byte)('0' + (number / 10));
    }

    private static bool TryReadEscaped(ReadOnlySpan<byte> raw, out DateTime value)
    {
        value = default;
        if (raw.Length > MaxRawLength)
        {
            return false;
        }

        Span<byte> text = stackalloc byte[MaxRawLength];
        text = text[..Escapes.Remove(raw, text)];
        return text.Length >= 9 && text[0] == '/'
            ? TryReadMilliseconds(text, checksMinutes: true, out value)
            : TryRead(text, out value);
    }

    private static bool TryReadIso(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (!IsIso(text[..16], "0000-00-00T00:00"u8, "9999-99-99T99:99"u8)
            || !IsIso(text[3..19], "0-00-00T00:00:00"u8, "9-99-99T99:99:99"u8))
        {
            return false;
        }

        var year = (PairAt(text, 0) * 100) + PairAt(text, 2);
        var (month, day) = (PairAt(text, 5), PairAt(text, 8));
        var (hour, minute, second) = (PairAt(text, 11), PairAt(text, 14), PairAt(text, 17));
        if (year < 1 || month is < 1 or > 12 || day < 1 || (day > 28 && day > DateTime.DaysInMonth(year, month))
            || hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute | second) != 0))
        {
            return false;
        }

        var at = 19;
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            var digits = 0;
            for (at++; digits < 7 && at < text.Length && char.IsAsciiDigit((char)text[at]); at++, digits++)
            {
                fraction = (fraction * 10) + text[at] - '0';
            }

            if (digits == 0)
            {
                return false;
            }

            for (; digits < 7; digits++)
            {
                fraction *= 10;
            }

            if (hour == 24 && fraction != 0)
            {
                return false;
            }
        }

        if (!TryReadZone(text, at, out var kind, out var offset))
        {
            return false;
        }

        var ticks = new DateTime(year, month, day).Ticks
            + ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond + fraction;
        if (ticks > MaxTicks)
        {
            value = OutOfRange;
            return false;
        }

        value = new DateTime(Math.Clamp(ticks - offset, 0, MaxTicks), kind);
        return true;
    }

    // All sixteen bytes at once: digits where the bounds are digits, and else what the bounds are.
    private static bool IsIso(ReadOnlySpan<byte> text, ReadOnlySpan<byte> least, ReadOnlySpan<byte> most)
    {
        var bytes = Vector128.Create(text);
        return Vector128.GreaterThanOrEqualAll(bytes, Vector128.Create(least))
            && Vector128.LessThanOrEqualAll(bytes, Vector128.Create(most));
    }

    // Of two bytes that are known to be digits.
    private static int PairAt(ReadOnlySpan<byte> text, int at) => (text[at] * 10) + text[at + 1] - ('0' * 11);

    // The reference takes digits behind the seconds or the fraction for minutes of a zone, and a colon alone for
    // nothing.
    private static bool TryReadZone(ReadOnlySpan<byte> text, int at, out DateTimeKind kind, out long offset)
    {
        (kind, offset) = (DateTimeKind.Unspecified, 0);
        if (at == text.Length)
        {
            return true;
        }

        var first = text[at];
        if (first is (byte)'Z' or (byte)'z')
        {
            kind = DateTimeKind.Utc;
            return at + 1 == text.Length;
        }

        var (hours, minutes) = (0, 0);
        if (first is (byte)'+' or (byte)'-'
            && at + 2 < text.Length
            && TwoDigits(text, at + 1) is <= 99 and var readHours)
        {
            (hours, kind, at) = (readHours, DateTimeKind.Local, at + 3);
        }

        if (at < text.Length)
        {
            at += text[at] == ':' ? 1 : 0;
            if (at + 1 < text.Length && TwoDigits(text, at) is <= 99 and var readMinutes)
            {
                (minutes, at) = (readMinutes, at + 2);
            }
        }

        if (kind == DateTimeKind.Local)
        {
            offset = ((hours * 60L) + minutes) * (first == '-' ? -TimeSpan.TicksPerMinute : TimeSpan.TicksPerMinute);
        }

        return at == text.Length;
    }

    private static bool TryReadMilliseconds(ReadOnlySpan<byte> text, bool checksMinutes, out DateTime value)
    {
        value = default;
        if (!text.StartsWith("/Date("u8) || !text.EndsWith(")/"u8))
        {
            return false;
        }

        var end = text.Length - 2;
        var kind = DateTimeKind.Utc;
        var sign = text[7..^1].IndexOf((byte)'+');
        sign = sign < 0 ? text[7..^1].IndexOf((byte)'-') : sign;
        if (sign >= 0)
        {
            (end, kind) = (7 + sign, DateTimeKind.Local);
            if (!IsOffsetPart(text, end + 1)
                || (checksMinutes && text.Length - end > 5 && !IsOffsetPart(text, end + 3)))
            {
                return false;
            }
        }

        if (!NumberText.TryReadLong(text[6..end], out var milliseconds))
        {
            return false;
        }

        var ticks = unchecked((milliseconds * TimeSpan.TicksPerMillisecond) + UnixEpochTicks);
        if (ticks < 0 || ticks > MaxTicks)
        {
            value = OutOfRange;
            return false;
        }

        value = new DateTime(ticks, kind);
        return true;
    }

    // Only looked at, never used: the milliseconds count from 1970 in UTC whatever the offset.
    private static bool IsOffsetPart(ReadOnlySpan<byte> text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit((char)text[at + 1])
        && (text[at] == '-' || char.IsAsciiDigit((char)text[at]));

    private static int TwoDigits(ReadOnlySpan<byte> text, int at)
    {
        var (tens, ones) = ((uint)text[at] - '0', (uint)text[at + 1] - '0');
        return tens > 9 || ones > 9 ? 1_000_000 : (int)((tens * 10) + ones);
    }
}
