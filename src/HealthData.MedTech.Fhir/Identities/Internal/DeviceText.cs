using System.Buffers;

namespace HealthData.MedTech.Fhir;

/// <summary>Writes the resources that the service creates, and reads and sets the patient of a Device.</summary>
internal static class DeviceText
{
    private const string PatientPrefix = "Patient/";

    public static ReadOnlyMemory<byte> NewPatient(string patientId) =>
        Write("Patient", MeasurementIdentity.ComputeId(patientId), null, patientId, patient: null);

    public static ReadOnlyMemory<byte> NewDevice(string? system, string deviceId, string patient) =>
        Write("Device", MeasurementIdentity.ComputeId(deviceId, system), system, deviceId, patient);

    /// <summary>Gives the id of the Patient that a Device refers to; null where it refers to none.</summary>
    public static string? PatientOf(ReadOnlyMemory<byte> device)
    {
        using var json = JsonDocument.Parse(device);
        if (!json.RootElement.TryGetProperty("patient", out var patient)
            || patient.ValueKind != JsonValueKind.Object
            || !patient.TryGetProperty("reference", out var reference)
            || reference.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        // Absolute addresses and those of a version are references too.
        var text = reference.GetString()!;
        var start = text.LastIndexOf(PatientPrefix, StringComparison.Ordinal);
        if (start < 0 || (start > 0 && text[start - 1] != '/'))
        {
            return null;
        }

        var id = text[(start + PatientPrefix.Length)..];
        id = id.Split('/')[0];
        return string.IsNullOrWhiteSpace(id) ? null : id;
    }

    /// <summary>Writes a Device with another patient; all else stays.</summary>
    public static ReadOnlyMemory<byte> WithPatient(ReadOnlyMemory<byte> device, string patient)
    {
        var output = new ArrayBufferWriter<byte>(device.Length);
        using var json = JsonDocument.Parse(device);
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            foreach (var member in json.RootElement.EnumerateObject())
            {
                if (!member.NameEquals("patient"u8))
                {
                    member.WriteTo(writer);
                }
            }

            WritePatient(writer, patient);
            writer.WriteEndObject();
        }

        return output.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> Write(string type, string id, string? system, string value, string? patient)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType"u8, type);
            writer.WriteString("id"u8, id);
            writer.WriteStartArray("identifier"u8);
            writer.WriteStartObject();
            if (system is not null)
            {
                writer.WriteString("system"u8, system);
            }

            writer.WriteString("value"u8, value);
            writer.WriteEndObject();
            writer.WriteEndArray();
            if (patient is not null)
            {
                WritePatient(writer, patient);
            }

            writer.WriteEndObject();
        }

        return output.WrittenMemory;
    }

    private static void WritePatient(Utf8JsonWriter writer, string patient)
    {
        writer.WriteStartObject("patient"u8);
        writer.WriteString("reference"u8, PatientPrefix + patient);
        writer.WriteEndObject();
    }
}
