using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Reads and writes JSON texts as the FHIR service does.</summary>
internal static class FhirJsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }

    /// <exception cref="FhirException">The text is not a JSON object (400).</exception>
    public static JsonElement ReadObject(ReadOnlyMemory<byte> text)
    {
        try
        {
            // The element keeps its document alive; without a pooled buffer there is nothing to give back.
            var root = JsonDocument.Parse(text.ToArray()).RootElement;
            return root.ValueKind == JsonValueKind.Object
                ? root
                : throw FhirException.Invalid("The body is not a JSON object.");
        }
        catch (JsonException)
        {
            throw FhirException.Invalid("The body is not valid JSON.");
        }
    }

    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];
}
