namespace HealthData.Imaging;

/// <summary>Writes the Endpoint of a DICOM service.</summary>
internal static class EndpointWriter
{
    public static BinaryData Write(string id, string address)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType"u8, "Endpoint"u8);
            writer.WriteString("id"u8, id);
            writer.WriteString("status"u8, "active"u8);
            writer.WritePropertyName("connectionType"u8);
            StudyWriter.WriteCoding(writer, CodeSystem.ConnectionType, "dicom-wado-rs");
            writer.WriteString("name"u8, "DICOM WADO-RS"u8);
            writer.WriteStartArray("payloadType"u8);
            writer.WriteStartObject();
            writer.WriteString("text"u8, "DICOM WADO-RS"u8);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartArray("payloadMimeType"u8);
            writer.WriteStringValue("application/dicom"u8);
            writer.WriteEndArray();
            writer.WriteString("address"u8, address);
            writer.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }
}
