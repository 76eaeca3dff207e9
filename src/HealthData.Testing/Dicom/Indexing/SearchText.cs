using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Brings texts into a form that compares as the service does.</summary>
internal static class SearchText
{
    private static readonly char[] WordEnds = [' ', '^', '='];

    /// <summary>Without regard to case, and in names to accents. Null where nothing is left.</summary>
    public static string? Fold(string? text, ValueRepresentation representation)
    {
        var trimmed = text?.Trim(' ', '\0');
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        var upper = trimmed.ToUpperInvariant();
        return representation == ValueRepresentation.PN ? WithoutAccents(upper) : upper;
    }

    public static string[] Words(string folded) => folded.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutAccents(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
