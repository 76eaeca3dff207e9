using System.Text;

namespace HealthData.Core;

/// <summary>The one place that decides what may become a value in a query, and how it is escaped.</summary>
internal static class QueryGuards
{
    public const int MaxValueLength = 16 * 1024;

    /// <summary>Refuses a value that is blank, too long, or holds what no query can carry.</summary>
    public static string Value(string value, string parameter)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("A search value can't be empty. Leave it null instead.", parameter);
        }

        if (value.Length > MaxValueLength)
        {
            throw new ArgumentException("A search value can have at most 16,384 characters.", parameter);
        }

        for (var index = 0; index < value.Length; index++)
        {
            var isPair = index + 1 < value.Length && char.IsSurrogatePair(value[index], value[index + 1]);
            if (char.IsControl(value[index]) || (char.IsSurrogate(value[index]) && !isPair))
            {
                throw new ArgumentException(
                    "A search value can't contain line breaks, control characters, or unpaired surrogates.",
                    parameter);
            }

            index += isPair ? 1 : 0;
        }

        return value;
    }

    /// <summary>Escapes a value, but for characters that its part of an address may hold as they are (RFC 3986, 3.3 and
    /// 3.4).</summary>
    public static string Escape(string value, string asTheyAre)
    {
        var whole = Uri.EscapeDataString(value);
        if (whole.Length == value.Length)
        {
            return value;
        }

        var escaped = new StringBuilder(whole);
        foreach (var allowed in asTheyAre)
        {
            escaped.Replace(Uri.HexEscape(allowed), allowed.ToString());
        }

        return escaped.ToString();
    }
}
