namespace HealthData.Imaging;

/// <summary>Reads sequences (SQ).</summary>
internal static class SequenceReader
{
    /// <summary>Gives the items that are data sets.</summary>
    public static IReadOnlyList<JsonElement> Items(ReadOnlySpan<byte> element)
    {
        List<JsonElement> items = [];
        if (element.IsEmpty || element[0] != '{')
        {
            return items;
        }

        var reader = new Utf8JsonReader(element, JsonText.ReaderOptions);
        var root = JsonElement.ParseValue(ref reader);
        if (root.TryGetProperty("Value"u8, out var values) && values.ValueKind == JsonValueKind.Array)
        {
            foreach (var value in values.EnumerateArray())
            {
                if (value.ValueKind == JsonValueKind.Object)
                {
                    items.Add(value);
                }
            }
        }

        return items;
    }

    /// <summary>Reads a text of an item.</summary>
    public static string? Text(JsonElement item, Keyword keyword, IssueSpot spot) =>
        ValueReader.ReadText(Raw(item, keyword), (uint)keyword, spot);

    /// <summary>Gives the JSON of an attribute of an item; nothing where it has none.</summary>
    public static ReadOnlySpan<byte> Raw(JsonElement item, Keyword keyword)
    {
        var name = new AttributeTag((uint)keyword).ToString();
        foreach (var member in item.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return Encoding.UTF8.GetBytes(member.Value.GetRawText());
            }
        }

        return default;
    }
}
