using System.Text.Unicode;

namespace HealthData.Imaging;

/// <summary>Finds what no text of a resource may hold.</summary>
internal static class TextCheck
{
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Except([9, 10, 13]).Select(number => (byte)number), 0x7F, 0xC2, 0xEF]);

    /// <summary>Gives the code of what is wrong; null for a good text.</summary>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text) ? text.IndexOfAny(Suspects) < 0 : Utf8.IsValid(text) && text.IndexOfAny(Suspects) < 0)
        {
            return null;
        }

        return !Utf8.IsValid(text) || text.IndexOf("\uFFFD"u8) >= 0 ? IssueCode.BadCharset
            : HasControl(text) ? IssueCode.BadText
            : null;
    }

    private static bool HasControl(ReadOnlySpan<byte> text)
    {
        foreach (var rune in Encoding.UTF8.GetString(text).EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value is not ('\t' or '\r' or '\n'))
            {
                return true;
            }
        }

        return false;
    }
}
