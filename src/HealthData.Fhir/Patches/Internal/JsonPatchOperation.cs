namespace HealthData.Fhir;

/// <summary>One operation of a JSON Patch.</summary>
internal sealed record JsonPatchOperation(string Name, string Path, string? From, ReadOnlyMemory<byte>? Value)
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("op"u8, Name);
        if (From is not null)
        {
            writer.WriteString("from"u8, From);
        }

        writer.WriteString("path"u8, Path);
        if (Value is { } json)
        {
            writer.WritePropertyName("value"u8);
            writer.WriteRawValue(json.Span, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    public override string ToString() => Name;
}
