using System.Buffers;
using System.Runtime.InteropServices;
using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>
/// Writes a content as a line, and reads such a line. A resource stands as it is; one that others refer to, or that is
/// created on a condition, stands in a batch of its own, which has a place for both.
/// </summary>
internal static class FailedEntry
{
    public static ReadOnlySpan<byte> LineOf(ResourceContent content)
    {
        var json = ResourceJson.InLine(content.Json.ToMemory().Span);
        return content is { FullUrl: null, IfNoneExist: null } ? json : Wrap(content, json);
    }

    /// <summary>Gives the content of a line that <see cref="LineOf"/> has wrapped; others as they are.</summary>
    public static ResourceContent Unwrap(ResourceContent content)
    {
        var bytes = content.Json.ToMemory();
        if (bytes.Span.IndexOf("\"batch\""u8) < 0)
        {
            return content;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, ResourceJson.Options);
            var bundle = document.RootElement;
            return ResourceJson.Text(bundle, "resourceType") == "Bundle"
                && ResourceJson.Text(bundle, "type") == "batch"
                && bundle.TryGetProperty("entry", out var entries)
                && entries.ValueKind == JsonValueKind.Array
                && entries.GetArrayLength() == 1
                && entries[0].ValueKind == JsonValueKind.Object
                && entries[0].TryGetProperty("resource", out var resource)
                    ? Entry(entries[0], resource, content.Source)
                    : content;
        }
        catch (JsonException)
        {
            // Whoever sends it finds out what is wrong with it.
            return content;
        }
    }

    private static ResourceContent Entry(JsonElement entry, JsonElement resource, string? source) =>
        ResourceContent.FromJson(BinaryData.FromBytes(JsonMarshal.GetRawUtf8Value(resource).ToArray()), source)
            .With(
                ResourceJson.Text(entry, "fullUrl"),
                entry.TryGetProperty("request", out var request) ? ResourceJson.Text(request, "ifNoneExist") : null);

    private static ResourceContent With(this ResourceContent content, string? fullUrl, string? ifNoneExist)
    {
        content.FullUrl = fullUrl;
        content.IfNoneExist = ifNoneExist;
        return content;
    }

    private static ReadOnlySpan<byte> Wrap(ResourceContent content, byte[] json)
    {
        using var document = JsonDocument.Parse(json, ResourceJson.Options);
        var type = ResourceJson.Text(document.RootElement, "resourceType");
        var id = content.IfNoneExist is null ? ResourceJson.Text(document.RootElement, "id") : null;
        var buffer = new ArrayBufferWriter<byte>(json.Length + 256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType", "Bundle");
            writer.WriteString("type", "batch");
            writer.WriteStartArray("entry");
            writer.WriteStartObject();
            WriteIfKnown(writer, "fullUrl", content.FullUrl);
            writer.WritePropertyName("resource");
            writer.WriteRawValue(json, skipInputValidation: true);
            writer.WriteStartObject("request");
            writer.WriteString("method", id is null ? "POST" : "PUT");
            writer.WriteString("url", id is null ? type : $"{type}/{Uri.EscapeDataString(id)}");
            WriteIfKnown(writer, "ifNoneExist", content.IfNoneExist);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }

    private static void WriteIfKnown(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
