using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>Writes Observations without what comes from messages: what templates give stays.</summary>
internal static class MaskedObservation
{
    private const string Component = "component";

    public static void Write(Utf8JsonWriter writer, ProjectedObservation observation, NameMask mask)
    {
        using var json = JsonDocument.Parse(observation.Utf8Json);
        if (mask.IsOn)
        {
            WriteElement(writer, json.RootElement, mask);
        }
        else
        {
            json.RootElement.WriteTo(writer);
        }
    }

    // The Observation itself, or a component of it.
    private static void WriteElement(Utf8JsonWriter writer, JsonElement element, NameMask mask)
    {
        writer.WriteStartObject();
        foreach (var member in element.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            switch (member.Name)
            {
                case "resourceType" or "status" or "code" or "category" or "valueCodeableConcept":
                    member.Value.WriteTo(writer);
                    break;
                case Component:
                    writer.WriteStartArray();
                    foreach (var component in member.Value.EnumerateArray())
                    {
                        WriteElement(writer, component, mask);
                    }

                    writer.WriteEndArray();
                    break;
                default:
                    WriteOther(writer, member.Name, member.Value, mask);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteOther(Utf8JsonWriter writer, string name, JsonElement value, NameMask mask)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    if (IsOfTemplate(name, member.Name))
                    {
                        member.Value.WriteTo(writer);
                    }
                    else
                    {
                        WriteOther(writer, member.Name, member.Value, mask);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteOther(writer, name, item, mask);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(mask.Value(string.Empty));
                break;
        }
    }

    private static bool IsOfTemplate(string name, string member) => (name, member) switch
    {
        ("valueQuantity", "unit" or "system" or "code") => true,
        ("valueSampledData", "origin" or "period" or "dimensions") => true,
        ("identifier", "system") => true,
        _ => false,
    };
}
