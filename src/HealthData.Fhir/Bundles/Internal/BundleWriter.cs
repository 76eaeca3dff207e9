namespace HealthData.Fhir;

/// <summary>Writes batches and transactions.</summary>
internal static class BundleWriter
{
    public static ReadOnlyMemory<byte> Write(FhirBundleRequest bundle, FhirModel<Resource> model)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, "Bundle"u8);
        writer.WriteString("type"u8, bundle.BundleType);
        writer.WriteStartArray("entry"u8);
        foreach (var entry in bundle.Entries)
        {
            Write(writer, entry, model);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, BundleEntryRequest entry, FhirModel<Resource> model)
    {
        writer.WriteStartObject();
        WriteIfGiven(writer, "fullUrl", entry.FullUrl);
        if (entry.Resource is { } resource)
        {
            writer.WritePropertyName("resource"u8);
            writer.WriteRawValue(model.Write(resource).Span, skipInputValidation: true);
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
