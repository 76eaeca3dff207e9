namespace HealthData.Fhir.R4;

/// <summary>The check of texts against the patterns of the specification.</summary>
internal static class TextRules
{
    private const int LongestText = 1024 * 1024;
    private const int LongestId = 64;

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (byte)code)]);

    private static readonly SearchValues<byte> Breaks = SearchValues.Create("\t\n\r"u8);

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\n\v\f\r"u8);

    private static readonly SearchValues<byte> IdCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-."u8);

    /// <summary>Finds what is wrong with a text.</summary>
    /// <param name="text">The text in UTF-8, without escapes.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The fault, or <see langword="null"/>.</returns>
    public static string? Check(ReadOnlySpan<byte> text, TextRule rule)
    {
        if (text.IsEmpty)
        {
            return Faults.EmptyText;
        }

        switch (rule)
        {
            case TextRule.Uri:
                return HasBlanks(text) ? Faults.NotUri : null;
            case TextRule.Oid:
                return IsOid(text) ? null : Faults.NotOid;
            case TextRule.Uuid:
                return IsUuid(text) ? null : Faults.NotUuid;
            case TextRule.Id:
                return text.Length <= LongestId && !text.ContainsAnyExcept(IdCharacters) ? null : Faults.NotId;
            case TextRule.Code:
                return IsCode(text) ? null : Faults.NotCode;
            case TextRule.Xhtml:
                return XhtmlText.IsDiv(text) ? null : Faults.NotXhtml;
            default:
                return HasControls(text) ? Faults.ControlCharacter : IsTooLong(text) ? Faults.TooLong : null;
        }
    }

    /// <summary>Determines whether a text has a control character other than tab, line feed and carriage
    /// return.</summary>
    public static bool HasControls(ReadOnlySpan<byte> text) => text.ContainsAny(Controls);

    private static bool HasBlanks(ReadOnlySpan<byte> text) => text.ContainsAny(Blanks) || HasControls(text);

    private static bool IsTooLong(ReadOnlySpan<byte> text) =>
        text.Length > LongestText && Encoding.UTF8.GetCharCount(text) > LongestText;

    private static bool IsCode(ReadOnlySpan<byte> text) =>
        text[0] != ' ' && text[^1] != ' ' && text.IndexOf("  "u8) < 0 && !text.ContainsAny(Breaks)
        && !HasControls(text);

    private static bool IsOid(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("urn:oid:"u8))
        {
            return false;
        }

        text = text[8..];
        if (text.Length < 3 || text[0] is not (>= (byte)'0' and <= (byte)'2') || text[1] != '.')
        {
            return false;
        }

        var isStart = true;
        for (var index = 2; index < text.Length; index++)
        {
            if (isStart ? !char.IsAsciiDigit((char)text[index]) : text[index] != '.' && !IsDigit(text, index))
            {
                return false;
            }

            isStart = text[index] == '.';
        }

        return !isStart;
    }

    /// <summary>A digit follows another, unless that is a zero at the start of its part.</summary>
    private static bool IsDigit(ReadOnlySpan<byte> text, int index) =>
        char.IsAsciiDigit((char)text[index]) && !(text[index - 1] == '0' && text[index - 2] == '.');

    private static bool IsUuid(ReadOnlySpan<byte> text)
    {
        if (text.Length != 45 || !text.StartsWith("urn:uuid:"u8))
        {
            return false;
        }

        text = text[9..];
        for (var index = 0; index < text.Length; index++)
        {
            var isHyphen = index is 8 or 13 or 18 or 23;
            if (isHyphen ? text[index] != '-' : !char.IsAsciiHexDigitLower((char)text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
