namespace HealthData.Testing;

/// <summary>
/// The values of searches, in which a backslash keeps <c>,</c>, <c>|</c>, <c>$</c> and a backslash from having a
/// meaning (FHIR R4 3.1.1.4.1).
/// </summary>
internal static class EscapedText
{
    private const string Escaped = @",|$\";

    /// <summary>Splits a text at separators that are not escaped; the parts keep their escapes.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at += IsEscape(text, at) ? 2 : 1)
        {
            if (text[at] == separator)
            {
                parts.Add(text[start..at]);
                start = at + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    public static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            at += IsEscape(text, at) ? 1 : 0;
            plain.Append(text[at]);
        }

        return plain.ToString();
    }

    private static bool IsEscape(string text, int at) => text[at] == '\\'
        && at + 1 < text.Length
        && Escaped.Contains(text[at + 1], StringComparison.Ordinal);
}
