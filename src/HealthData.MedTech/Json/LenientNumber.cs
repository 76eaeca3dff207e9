using System.Globalization;
using System.Text;

namespace HealthData.MedTech;

/// <summary>Numbers of lenient texts, written anew as JSON has them.</summary>
internal static class LenientNumber
{
    /// <summary>The most characters that a number is written with.</summary>
    public const int MaxLength = MaxIntegerLength;

    private const int MaxIntegerLength = 380;
    private const int MaxPlainLength = 18;

    /// <summary>Reads what begins with a digit, a minus or a point, and writes it anew.</summary>
    /// <returns>How many characters are written: none where it is no number.</returns>
    public static int Rewrite(ReadOnlySpan<char> number, Span<char> destination, out TokenKind kind)
    {
        if (IsPlain(number))
        {
            kind = TokenKind.Integer;
            number.CopyTo(destination);
            return number.Length;
        }

        (kind, var text) = Read(number);
        text?.CopyTo(destination);
        return text?.Length ?? 0;
    }

    // Digits that mean themselves, as most are.
    private static bool IsPlain(ReadOnlySpan<char> number)
    {
        var digits = number[0] == '-' ? number[1..] : number;
        return digits.Length is > 0 and <= MaxPlainLength
            && !digits.ContainsAnyExceptInRange('0', '9')
            && (digits[0] != '0' || number.Length == 1);
    }

    private static (TokenKind Kind, string? Text) Read(ReadOnlySpan<char> number)
    {
        if (number.Length > 1 && number[0] == '0' && number[1] is not ('.' or 'e' or 'E'))
        {
            return (TokenKind.Integer, ReadOtherBase(number.ToString()));
        }

        if (IsInteger(number))
        {
            return (TokenKind.Integer, ReadInteger(number));
        }

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (TokenKind.Float, NumberText.ToText(value))
            : (TokenKind.Float, null);
    }

    private static string? ReadOtherBase(string number)
    {
        try
        {
            var isHexadecimal = number.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
            return NumberText.ToText(Convert.ToInt64(number, isHexadecimal ? 16 : 8));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsInteger(ReadOnlySpan<char> number)
    {
        var digits = number[0] == '-' ? number[1..] : number;
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    // More than 19 digits are not read as 64 bits, whatever they are worth, so that they keep their length.
    private static string? ReadInteger(ReadOnlySpan<char> number)
    {
        if (NumberText.TryReadLong(Encoding.ASCII.GetBytes(number.ToString()), out var value))
        {
            return NumberText.ToText(value);
        }

        return number.Length <= MaxIntegerLength ? number.ToString() : null;
    }
}
