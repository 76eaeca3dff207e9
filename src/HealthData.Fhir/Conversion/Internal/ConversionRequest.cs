namespace HealthData.Fhir;

/// <summary>Writes the Parameters of <c>$convert-data</c>.</summary>
internal static class ConversionRequest
{
    public static ReadOnlyMemory<byte> Write(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, "Parameters"u8);
        writer.WriteStartArray("parameter"u8);
        Write("inputData", data);
        Write("inputDataType", type.ToString());
        Write("templateCollectionReference", templateCollection ?? DefaultOf(type));
        Write("rootTemplate", rootTemplate);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenMemory;

        void Write(string name, string value)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, name);
            writer.WriteString("valueString"u8, value);
            writer.WriteEndObject();
        }
    }

    private static string DefaultOf(ConvertDataType type) => type switch
    {
        ConvertDataType.Hl7v2 => "microsofthealth/hl7v2templates:default",
        ConvertDataType.Ccda => "microsofthealth/ccdatemplates:default",
        ConvertDataType.Json => "microsofthealth/jsontemplates:default",
        ConvertDataType.Fhir => "microsofthealth/stu3tor4templates:default",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
