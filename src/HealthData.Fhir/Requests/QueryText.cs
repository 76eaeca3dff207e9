namespace HealthData.Fhir;

/// <summary>Puts searches that users wrote as text into addresses.</summary>
internal static class QueryText
{
    /// <summary>Appends a search such as <c>name=Doe&amp;birthdate=gt1960</c>, escaped where it has to be.</summary>
    /// <exception cref="ArgumentException">The text holds what no address can carry.</exception>
    public static void Append(RequestUriBuilder uri, string text) => Append(uri, Split(text));

    /// <summary>Appends parameters, escaped where they have to be.</summary>
    public static void Append(RequestUriBuilder uri, IEnumerable<(string Name, string Value)> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            Append(uri, name, value);
        }
    }

    /// <summary>Appends a parameter, escaped where it has to be.</summary>
    public static void Append(RequestUriBuilder uri, string name, string value) =>
        uri.AppendQuery(Escape(name), Escape(value), escapeValue: false);

    /// <summary>Splits a search into the names and values of its parameters, as they were written.</summary>
    public static IEnumerable<(string Name, string Value)> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > QueryGuards.MaxValueLength || text.Any(char.IsControl))
        {
            throw new ArgumentException(
                "A search can have at most 16,384 characters, without line breaks or other control characters.",
                nameof(text));
        }

        foreach (var part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0 ? (part, string.Empty) : (part[..equals], part[(equals + 1)..]);
        }
    }

    /// <summary>Escapes a value that is to be taken as it is, percent signs too.</summary>
    public static string Literal(string value, string parameter) =>
        QueryGuards.Value(value, parameter).Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>Writes a search as an address or a form has it, escaped where it has to be.</summary>
    public static string ToText(IEnumerable<(string Name, string Value)> parameters) =>
        string.Join('&', parameters.Select(parameter => $"{Escape(parameter.Name)}={Escape(parameter.Value)}"));

    // What is escaped stays so; signs that a query may hold stay as they are (RFC 3986, 3.4).
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            var isEscape = c == '%' && index + 2 < text.Length
                && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);
            if (isEscape || char.IsAsciiLetterOrDigit(c) || "-._~:/$,;@!*()'".Contains(c, StringComparison.Ordinal))
            {
                escaped.Append(c);
            }
            else
            {
                var length = char.IsSurrogatePair(text, index) ? 2 : 1;
                escaped.Append(Uri.EscapeDataString(text[index..(index + length)]));
                index += length - 1;
            }
        }

        return escaped.ToString();
    }
}
