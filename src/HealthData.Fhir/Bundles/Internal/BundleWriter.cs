namespace HealthData.Fhir;

/// <summary>Writes batches and transactions.</summary>
internal static class BundleWriter
{
    public static ReadOnlyMemory<byte> Write(FhirBundleRequest bundle, FhirModel<Resource> model)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, bundle.BundleType, bundle.Entries, model);
        return output.WrittenMemory;
    }

    public static void Write(
        IBufferWriter<byte> output, string type, IEnumerable<BundleEntryRequest> entries, FhirModel<Resource> model)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, "Bundle"u8);
        writer.WriteString("type"u8, type);
        writer.WriteStartArray("entry"u8);
        foreach (var entry in entries)
        {
            Write(writer, entry, model);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void Write(Utf8JsonWriter writer, BundleEntryRequest entry, FhirModel<Resource> model)
    {
        writer.WriteStartObject();
        WriteIfGiven(writer, "fullUrl", entry.FullUrl);
        var json = entry.Resource is { } resource ? model.Write(resource) : entry.Json;
        if (!json.IsEmpty)
        {
            writer.WritePropertyName("resource"u8);
            writer.WriteRawValue(json.Span, skipInputValidation: true);
        }

        writer.WriteStartObject("request"u8);
        writer.WriteString("method"u8, entry.Method);
        writer.WriteString("url"u8, entry.Url);
        WriteIfGiven(writer, "ifMatch", entry.IfMatch);
        WriteIfGiven(writer, "ifNoneExist", entry.IfNoneExist);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteIfGiven(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
