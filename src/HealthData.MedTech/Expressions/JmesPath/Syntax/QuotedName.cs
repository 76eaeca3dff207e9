using System.Buffers;
using System.Globalization;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// The escapes of quoted names. The reference replaces them one kind after the other, so that what comes out of
/// <c>\\</c> or of <c>\u005c</c> can be part of another escape, as in <c>"\\n"</c>, a line feed.
/// </summary>
internal static class QuotedName
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly (string Escape, string Meaning)[] Escapes =
    [
        ("\\\"", "\""), ("\\\\", "\\"), ("\\/", "/"), ("\\b", "\b"), ("\\f", "\f"), ("\\n", "\n"), ("\\r", "\r"),
        ("\\v", "\v"), ("\\t", "\t"),
    ];

    /// <summary>The length of the escape at the start of a text, or 0 if it is none.</summary>
    public static int EscapeLength(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            return 2;
        }

        return text.Length > 5 && text[1] == 'u' && !text[2..6].ContainsAnyExcept(HexDigits) ? 6 : 0;
    }

    /// <exception cref="FormatException">Surrogates do not come in pairs.</exception>
    public static string Unquote(ReadOnlySpan<char> quoted)
    {
        if (!quoted.Contains('\\'))
        {
            return quoted.ToString();
        }

        var text = WithoutUnicode(quoted);
        foreach (var (escape, meaning) in Escapes)
        {
            text = text.Replace(escape, meaning, StringComparison.Ordinal);
        }

        return text;
    }

    private static string WithoutUnicode(ReadOnlySpan<char> quoted)
    {
        var text = new StringBuilder(quoted.Length);
        var high = '\0';
        while (quoted.Length > 0)
        {
            var length = quoted[0] == '\\' ? EscapeLength(quoted) : 1;
            if (length < 6)
            {
                length = quoted.StartsWith("\\\\") ? 2 : 1;
                text.Append(quoted[..length]);
                quoted = quoted[length..];
                continue;
            }

            var unit = (char)ushort.Parse(quoted[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            quoted = quoted[6..];
            if (char.IsLowSurrogate(unit) != (high != '\0'))
            {
                throw new FormatException();
            }

            if (char.IsHighSurrogate(unit))
            {
                high = unit;
                continue;
            }

            if (high != '\0')
            {
                text.Append(high);
                high = '\0';
            }

            text.Append(unit);
        }

        return text.ToString();
    }
}
