namespace HealthData.Imaging;

/// <summary>Reads names (PN) as the JSON of HumanNames, one for each group that isn't empty.</summary>
internal static class PersonNames
{
    private const uint Tag = (uint)Keyword.PatientName;
    private const int MaxGroups = 3;
    private const int MaxComponents = 5;

    private static readonly string?[] Representations = [null, "IDE", "SYL"];

    /// <summary>Gives the JSON of the list of names; null where there is none.</summary>
    public static string? Read(ReadOnlySpan<byte> element, IssueSpot spot)
    {
        var fault = ReadGroups(element, out var groups);
        if (fault is null && Array.Exists(groups, group => group?.Split('^').Length > MaxComponents))
        {
            fault = IssueCode.BadName;
        }

        if (fault is not null)
        {
            spot.Report(fault, Tag);
            return null;
        }

        var json = new ArrayBufferWriter<byte>();
        var isEmpty = true;
        using (var writer = new Utf8JsonWriter(json, JsonText.WriterOptions))
        {
            writer.WriteStartArray();
            for (var index = 0; index < groups.Length; index++)
            {
                isEmpty &= !Write(writer, groups[index], Representations[index]);
            }

            writer.WriteEndArray();
        }

        return isEmpty ? null : Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static string? ReadGroups(ReadOnlySpan<byte> element, out string?[] groups)
    {
        groups = [];
        switch (ElementReader.Read(element, out var value))
        {
            case ElementKind.Absent:
                return null;
            case ElementKind.Several:
                return IssueCode.MultiValue;
            case ElementKind.Unreadable:
                return IssueCode.BadCharset;
            case ElementKind.Text:
                groups = Encoding.UTF8.GetString(value).Split('=');
                return TextCheck.Find(value) ?? (groups.Length > MaxGroups ? IssueCode.BadName : null);
            case ElementKind.Object:
                return ReadObject(value, out groups);
            default:
                return IssueCode.BadName;
        }
    }

    private static string? ReadObject(ReadOnlySpan<byte> value, out string?[] groups)
    {
        groups = new string?[MaxGroups];
        var reader = new Utf8JsonReader(value);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = reader.ValueTextEquals("Alphabetic"u8) ? 0
                : reader.ValueTextEquals("Ideographic"u8) ? 1
                : reader.ValueTextEquals("Phonetic"u8) ? 2
                : -1;
            reader.Read();
            if (index < 0 || reader.TokenType == JsonTokenType.Null)
            {
                reader.Skip();
                continue;
            }

            if (reader.TokenType != JsonTokenType.String)
            {
                return IssueCode.BadName;
            }

            var fault = ReadGroup(ref reader, out groups[index]);
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? ReadGroup(ref Utf8JsonReader reader, out string? group)
    {
        var text = new byte[reader.ValueSpan.Length];
        group = null;
        try
        {
            var trimmed = ElementReader.Trim(text.AsSpan(0, reader.CopyString(text)));
            group = Encoding.UTF8.GetString(trimmed);
            return TextCheck.Find(trimmed);
        }
        catch (InvalidOperationException)
        {
            return IssueCode.BadCharset;
        }
    }

    private static bool Write(Utf8JsonWriter writer, string? group, string? representation)
    {
        string[] parts = [.. (group ?? string.Empty).Split('^').Select(part => part.Trim(' ', '\0'))];
        if (Array.TrueForAll(parts, part => part.Length == 0))
        {
            return false;
        }

        writer.WriteStartObject();
        if (representation is not null)
        {
            writer.WriteStartArray("extension");
            writer.WriteStartObject();
            writer.WriteString("url", CodeSystem.NameRepresentation);
            writer.WriteString("valueCode", representation);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteString("use", "usual");
        if (parts[0].Length > 0)
        {
            writer.WriteString("family", parts[0]);
        }

        WriteList(writer, "given", parts.AsSpan(1, Math.Clamp(parts.Length - 1, 0, 2)));
        WriteList(writer, "prefix", parts.AsSpan(Math.Min(3, parts.Length), parts.Length > 3 ? 1 : 0));
        WriteList(writer, "suffix", parts.AsSpan(Math.Min(4, parts.Length), parts.Length > 4 ? 1 : 0));
        writer.WriteEndObject();
        return true;
    }

    private static void WriteList(Utf8JsonWriter writer, string name, ReadOnlySpan<string> parts)
    {
        var isOpen = false;
        foreach (var part in parts)
        {
            if (part.Length == 0)
            {
                continue;
            }

            if (!isOpen)
            {
                writer.WriteStartArray(name);
                isOpen = true;
            }

            writer.WriteStringValue(part);
        }

        if (isOpen)
        {
            writer.WriteEndArray();
        }
    }
}
