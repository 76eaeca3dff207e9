using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// The times that most devices write that write no dates (see <see cref="DateText"/>), read as
/// <see cref="DateTime.Parse(string)"/> reads them by the invariant culture, in a tenth of the time.
/// </summary>
internal static class UsualTime
{
    private const int WithoutSeconds = 16;
    private const int MaxLength = 36;
    private const int SecondsLength = 3;

    public static bool TryRead(ReadOnlySpan<char> text, out DateTime value)
    {
        value = default;
        if (text.Length is < WithoutSeconds or > MaxLength)
        {
            return false;
        }

        return text[10] is ' ' or 'T' && text[4] == '-'
            ? TryReadIso(text, out value)
            : TryReadSlashed(text, out value);
    }

    // yyyy-MM-dd HH:mm:ss, or with a T, with a fraction and a zone or without; without seconds too.
    private static bool TryReadIso(ReadOnlySpan<char> text, out DateTime value)
    {
        value = default;
        Span<byte> iso = stackalloc byte[MaxLength + SecondsLength];
        if (Encoding.UTF8.GetByteCount(text) != text.Length)
        {
            return false;
        }

        var length = text.Length;
        Encoding.UTF8.GetBytes(text, iso);
        iso[10] = (byte)'T';
        if (length == WithoutSeconds || text[WithoutSeconds] != ':')
        {
            iso[WithoutSeconds..length].CopyTo(iso[DateText.TextLength..]);
            ":00"u8.CopyTo(iso[WithoutSeconds..]);
            length += SecondsLength;
        }

        if (length < DateText.TextLength)
        {
            return false;
        }

        var zone = DateText.TextLength;
        if (zone < length && iso[zone] == '.' && length == text.Length)
        {
            for (zone++; zone < length && char.IsAsciiDigit((char)iso[zone]); zone++)
            {
            }
        }

        if (zone + 1 < length && iso[zone] == ' ' && text[10] == ' ' && iso[zone + 1] != 'Z')
        {
            iso[(zone + 1)..length].CopyTo(iso[zone..]);
            length--;
        }

        if (zone > DateText.TextLength + 8 || text[11] > '2' || (text[11] == '2' && text[12] > '3')
            || !IsUsualZone(iso[zone..length]) || !DateText.TryRead(iso[..length], out value) || value.Year < 3)
        {
            return false;
        }

        value = DateTime.SpecifyKind(value, zone == length ? DateTimeKind.Unspecified : DateTimeKind.Local);
        return true;
    }

    private static bool IsUsualZone(ReadOnlySpan<byte> zone) => zone switch
    {
        [] or [(byte)'Z'] => true,
        [(byte)'+' or (byte)'-', (byte)'0', _, (byte)':', _, _] => zone[4] <= '5',
        [(byte)'+' or (byte)'-', (byte)'0', _, _, _] => zone[3] <= '5',
        _ => false,
    };

    // M/d/yyyy h:mm:ss AM, or with 24 hours and without AM and PM.
    private static bool TryReadSlashed(ReadOnlySpan<char> text, out DateTime value)
    {
        value = default;
        if (!TryTake(ref text, '/', out var month)
            || !TryTake(ref text, '/', out var day)
            || text.Length < 5 || text[4] != ' '
            || !TryReadDigits(text[..4], out var year)
            || year < 1000)
        {
            return false;
        }

        text = text[5..];
        if (!TryTake(ref text, ':', out var hour)
            || !TryTake(ref text, ':', out var minute)
            || text.Length < 2
            || !TryReadDigits(text[..2], out var second)
            || !TryReadHalf(text[2..], ref hour)
            || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)
            || minute > 59 || second > 59)
        {
            return false;
        }

        value = new DateTime(year, month, day, hour, minute, second);
        return true;
    }

    private static bool TryReadHalf(ReadOnlySpan<char> half, ref int hour)
    {
        if (half.IsEmpty)
        {
            return hour < 24;
        }

        if (half is not (" AM" or " PM") || hour is 0 or > 12)
        {
            return false;
        }

        hour = (hour % 12) + (half[1] == 'P' ? 12 : 0);
        return true;
    }

    // One digit or two, and what stands behind them.
    private static bool TryTake(ref ReadOnlySpan<char> text, char behind, out int number)
    {
        var length = text.Length > 2 && text[1] == behind ? 1 : 2;
        number = 0;
        if (text.Length <= length || text[length] != behind || !TryReadDigits(text[..length], out number))
        {
            return false;
        }

        text = text[(length + 1)..];
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
