using HealthData.MedTech;

namespace HealthData.Tool.MedTech;

/// <summary>Writes measurements as the MedTech service's debugger shows them.</summary>
internal static class MeasurementJson
{
    public static void Write(Utf8JsonWriter json, NormalizedMeasurement measurement)
    {
        json.WriteString("type", measurement.Type);
        json.WriteString("occurrenceTimeUtc", measurement.OccurrenceTimeUtc);
        json.WriteString("deviceId", measurement.DeviceId);
        WriteOptional(json, "patientId", measurement.PatientId);
        WriteOptional(json, "encounterId", measurement.EncounterId);
        WriteOptional(json, "correlationId", measurement.CorrelationId);
        json.WriteStartArray("properties");
        foreach (var property in measurement.Properties)
        {
            json.WriteStartObject();
            json.WriteString("name", property.Name);
            json.WriteString("value", property.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
