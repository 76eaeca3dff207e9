namespace HealthData.Fhir;

/// <summary>Writes the search that finds a resource by the first of its identifiers.</summary>
internal static class IdentifierSearch
{
    /// <summary>Gives the search; null where the resource has no identifier with a system and a value.</summary>
    public static string? Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        foreach (var identifier in document.RootElement.Items("identifier"))
        {
            if (identifier.Text("system") is { Length: > 0 } system
                && identifier.Text("value") is { Length: > 0 } value)
            {
                return QueryText.ToText([("identifier", $"{Escape(system)}|{Escape(value)}")]);
            }
        }

        return null;
    }

    // What separates the parts of a parameter gets a backslash (FHIR R4 3.1.1.4.0.1); percent signs are meant so.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' or '|' or ',' or '$' => escaped.Append('\\').Append(c),
                '%' => escaped.Append("%25"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
