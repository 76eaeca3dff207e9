using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Replaces references in resources by the ones that a transaction gave.</summary>
internal static class ReferenceText
{
    public static ReadOnlyMemory<byte> Replace(JsonElement resource, IReadOnlyDictionary<string, string> references) =>
        references.Count == 0
            ? Encoding.UTF8.GetBytes(resource.GetRawText())
            : FhirJsonText.Write(json => Copy(json, resource, references));

    private static void Copy(Utf8JsonWriter json, JsonElement element, IReadOnlyDictionary<string, string> references)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in element.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    if (member.Value.ValueKind == JsonValueKind.String
                        && references.TryGetValue(member.Value.GetString()!, out var known))
                    {
                        json.WriteStringValue(known);
                    }
                    else
                    {
                        Copy(json, member.Value, references);
                    }
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Copy(json, item, references);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteRawValue(element.GetRawText(), skipInputValidation: true);
                break;
        }
    }
}
