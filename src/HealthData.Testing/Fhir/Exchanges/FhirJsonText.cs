using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

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
    public static JsonElement ReadObject(ReadOnlyMemory<byte> text) =>
        Read(text) is { ValueKind: JsonValueKind.Object } root
            ? root
            : throw FhirException.Invalid("The body is not a JSON object.");

    /// <exception cref="FhirException">The text is not JSON (400).</exception>
    public static JsonElement Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            // The element keeps its document alive; without a pooled buffer there is nothing to give back.
            var root = JsonDocument.Parse(text.ToArray()).RootElement;
            CheckUnicode(text.Span);
            return root;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw FhirException.Invalid("The body is not valid JSON.");
        }
    }

    /// <summary>Gets a member; null where the element is not an object or has no such member.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>Gets a string; null where the element is not one.</summary>
    public static string? Text(this JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    /// <summary>Gets a member that is a string; null where there is none.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name)?.Text();

    /// <summary>Gets the items of a member that is an array; none where there is none.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    // A document finds out about bytes that are not UTF-8, and about halves of surrogate pairs, when they are read.
    private static void CheckUnicode(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            throw new JsonException();
        }

        if (text.IndexOf(@"\u"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                reader.GetString();
            }
        }
    }
}
