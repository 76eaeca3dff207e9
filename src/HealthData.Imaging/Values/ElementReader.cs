namespace HealthData.Imaging;

/// <summary>Reads the value of an attribute in DICOM JSON, whether or not it names its value representation.</summary>
internal static class ElementReader
{
    /// <summary>Reads the only value.</summary>
    /// <param name="element">The attribute's JSON, which is well-formed; empty where there is none.</param>
    /// <param name="value">The text without the padding, the number, or the object's JSON.</param>
    /// <returns>What it is; absent for null and blank.</returns>
    public static ElementKind Read(ReadOnlySpan<byte> element, out ReadOnlySpan<byte> value)
    {
        value = default;
        var found = ElementKind.Absent;
        var reader = new Utf8JsonReader(element, JsonText.ReaderOptions);
        if (element.IsEmpty || !reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return found;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = reader.ValueTextEquals("Value"u8);
            reader.Read();
            if (!isValue || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var kind = ReadItem(ref reader, element, out var item);
                if (kind != ElementKind.Absent)
                {
                    found = found == ElementKind.Absent ? kind : ElementKind.Several;
                    value = item;
                }
            }
        }

        return found;
    }

    /// <summary>Takes the spaces and NULs off both ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \0"u8);

    private static ElementKind ReadItem(
        scoped ref Utf8JsonReader reader, ReadOnlySpan<byte> element, out ReadOnlySpan<byte> item)
    {
        item = default;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return ElementKind.Absent;
            case JsonTokenType.String when !reader.ValueIsEscaped:
                item = Trim(reader.ValueSpan);
                return item.IsEmpty ? ElementKind.Absent : ElementKind.Text;
            case JsonTokenType.String:
                return Unescape(ref reader, out item);
            case JsonTokenType.Number:
                item = reader.ValueSpan;
                return ElementKind.Number;
            case JsonTokenType.StartObject:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                item = element[start..(int)reader.BytesConsumed];
                return ElementKind.Object;
            default:
                reader.Skip();
                return ElementKind.Other;
        }
    }

    private static ElementKind Unescape(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> item)
    {
        var text = new byte[reader.ValueSpan.Length];
        try
        {
            item = Trim(text.AsSpan(0, reader.CopyString(text)));
            return item.IsEmpty ? ElementKind.Absent : ElementKind.Text;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            item = default;
            return ElementKind.Unreadable;
        }
    }
}
