using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Gives resources the elements that the service sets; everything else keeps its text.</summary>
internal static class ResourceText
{
    public const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.fffzzz";

    public static ReadOnlyMemory<byte> Stamp(
        JsonElement resource,
        string id,
        int version,
        DateTimeOffset lastUpdated) =>
        FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", resource.Text("resourceType"));
            json.WriteString("id", id);
            json.WriteStartObject("meta");
            json.WriteString("versionId", version.ToString(CultureInfo.InvariantCulture));
            json.WriteString("lastUpdated", lastUpdated.ToString(InstantFormat, CultureInfo.InvariantCulture));
            if (resource.Member("meta") is { ValueKind: JsonValueKind.Object } meta)
            {
                Copy(json, meta, name => name is not ("versionId" or "lastUpdated"));
            }

            json.WriteEndObject();
            Copy(json, resource, name => name is not ("resourceType" or "id" or "meta"));
            json.WriteEndObject();
        });

    /// <summary>Tells whether two resources differ at most in their meta elements.</summary>
    public static bool SameButMeta(JsonElement one, JsonElement other) =>
        WithoutMeta(one).Span.SequenceEqual(WithoutMeta(other).Span);

    private static ReadOnlyMemory<byte> WithoutMeta(JsonElement resource) => FhirJsonText.Write(json =>
    {
        json.WriteStartObject();
        Copy(json, resource, name => name is not ("resourceType" or "id" or "meta"));
        json.WriteEndObject();
    });

    private static void Copy(Utf8JsonWriter json, JsonElement source, Func<string, bool> takes)
    {
        foreach (var member in source.EnumerateObject())
        {
            if (takes(member.Name))
            {
                json.WritePropertyName(member.Name);
                json.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
            }
        }
    }
}
