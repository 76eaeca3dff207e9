namespace HealthData.Testing;

/// <summary>One media type with its parameters, names in lower case, values unquoted.</summary>
internal sealed class ContentTypeItem(string type, Dictionary<string, string> parameters)
{
    public string Type => type;

    public string? this[string name] => parameters.GetValueOrDefault(name);

    /// <summary>The type of the root part, in lower case and without its own parameters.</summary>
    public string? RootType => this["type"]?.Split(';')[0].Trim().ToLowerInvariant();

    public double Quality =>
        double.TryParse(this["q"], NumberStyles.Float, CultureInfo.InvariantCulture, out var quality) ? quality : 1;

    public static bool TryParse(string? text, out ContentTypeItem item)
    {
        var parts = Split(text ?? string.Empty, ';');
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                parameters[part[..equals].Trim()] = Unquote(part[(equals + 1)..].Trim());
            }
        }

        item = new ContentTypeItem(parts[0].Trim().ToLowerInvariant(), parameters);
        return item.Type.Contains('/', StringComparison.Ordinal);
    }

    /// <summary>Splits at a separator that is not within quotes.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == separator && !quoted)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    public override string ToString() => type;

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] == '"' && value[^1] == '"' ? value[1..^1] : value;
}
