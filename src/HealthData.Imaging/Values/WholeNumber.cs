namespace HealthData.Imaging;

/// <summary>Reads whole numbers (IS), as numbers or as padded text.</summary>
internal static class WholeNumber
{
    private const int PlainLength = 9;

    public static int? Read(ReadOnlySpan<byte> element, uint tag, IssueSpot spot)
    {
        var kind = ElementReader.Read(element, out var value);
        var number = 0;
        var fault = kind switch
        {
            ElementKind.Absent => null,
            ElementKind.Several => IssueCode.MultiValue,
            ElementKind.Unreadable => IssueCode.BadCharset,
            ElementKind.Text => TextCheck.Find(value) ?? Parse(value, isNumber: false, out number),
            ElementKind.Number => Parse(value, isNumber: true, out number),
            _ => IssueCode.BadNumber,
        };
        if (fault is not null)
        {
            spot.Report(fault, tag);
        }

        return fault is null && kind != ElementKind.Absent ? number : null;
    }

    /// <summary>Reads the only value where it is a short number without a sign; false for anything else.</summary>
    public static bool TryReadPlain(ReadOnlySpan<byte> element, out int number)
    {
        number = 0;
        if (ElementReader.Read(element, out var value) is not (ElementKind.Number or ElementKind.Text)
            || value.Length > PlainLength)
        {
            return false;
        }

        foreach (var digit in value)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }

    private static string? Parse(ReadOnlySpan<byte> text, bool isNumber, out int number)
    {
        number = 0;
        var digits = text.TrimStart("+-"u8);
        if (digits.IsEmpty || text.Length - digits.Length > 1)
        {
            return IssueCode.BadNumber;
        }

        if (digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return isNumber ? ParseDecimal(text, out number) : IssueCode.BadNumber;
        }

        digits = digits.TrimStart((byte)'0');
        if (digits.IsEmpty)
        {
            return null;
        }

        return text[0] != '-' && digits.Length <= 10
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value <= int.MaxValue
            ? Set(out number, (int)value)
            : IssueCode.OutOfRange;
    }

    // A number of JSON may be whole though it has a fraction or an exponent: 1.0, 1e2.
    private static string? ParseDecimal(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value != Math.Truncate(value))
        {
            return IssueCode.BadNumber;
        }

        return value is >= 0 and <= int.MaxValue ? Set(out number, (int)value) : IssueCode.OutOfRange;
    }

    private static string? Set(out int number, int value)
    {
        number = value;
        return null;
    }
}
