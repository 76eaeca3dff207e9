using System.Text.Json;

namespace HealthData.Benchmarks.Imaging;

/// <summary>The metadata of a CT study of one series.</summary>
internal static class StudyMetadata
{
    public const string StudyInstanceUid = "1.2.826.0.1.3680043.8.498.12345678901234567890123456";

    /// <summary>Makes metadata.</summary>
    /// <param name="instances">The number of instances.</param>
    /// <param name="others">The number of attributes that no resource is made of.</param>
    public static byte[] Make(int instances, int others)
    {
        using var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content))
        {
            writer.WriteStartArray();
            for (var number = 1; number <= instances; number++)
            {
                WriteInstance(writer, number, others);
            }

            writer.WriteEndArray();
        }

        return content.ToArray();
    }

    private static void WriteInstance(Utf8JsonWriter writer, int number, int others)
    {
        writer.WriteStartObject();
        Write(writer, "00080016", "UI", "1.2.840.10008.5.1.4.1.1.2");
        Write(writer, "00080018", "UI", $"{StudyInstanceUid}.1.{number}");
        Write(writer, "00080020", "DA", "20240305");
        Write(writer, "00080021", "DA", "20240305");
        Write(writer, "00080030", "TM", "081500");
        Write(writer, "00080031", "TM", "081730.250");
        Write(writer, "00080050", "SH", "A-1001");
        Write(writer, "00080060", "CS", "CT");
        Write(writer, "00080201", "SH", "+0100");
        Write(writer, "00081030", "LO", "CT Thorax");
        Write(writer, "0008103E", "LO", "Thorax 1.0 B30f");
        WriteName(writer);
        Write(writer, "00100020", "LO", "N-000451");
        Write(writer, "00100030", "DA", "19710422");
        Write(writer, "00100040", "CS", "F");
        Write(writer, "00180015", "CS", "CHEST");
        Write(writer, "0020000D", "UI", StudyInstanceUid);
        Write(writer, "0020000E", "UI", StudyInstanceUid + ".1");
        WriteNumber(writer, "00200011", 1);
        WriteNumber(writer, "00200013", number);
        for (var other = 0; other < others; other++)
        {
            WriteOther(writer, number, other);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string tag, string representation, string value)
    {
        writer.WriteStartObject(tag);
        writer.WriteString("vr", representation);
        writer.WriteStartArray("Value");
        writer.WriteStringValue(value);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string tag, int value)
    {
        writer.WriteStartObject(tag);
        writer.WriteString("vr", "IS");
        writer.WriteStartArray("Value");
        writer.WriteNumberValue(value);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("00100010");
        writer.WriteString("vr", "PN");
        writer.WriteStartArray("Value");
        writer.WriteStartObject();
        writer.WriteString("Alphabetic", "Sample^Petra");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOther(Utf8JsonWriter writer, int number, int other)
    {
        var tag = (0x00280000 + other).ToString("X8", CultureInfo.InvariantCulture);
        writer.WriteStartObject(tag);
        writer.WriteString("vr", other % 4 == 0 ? "DS" : "LO");
        writer.WriteStartArray("Value");
        switch (other % 4)
        {
            case 0:
                writer.WriteNumberValue(-125.5 + number);
                writer.WriteNumberValue(-230.25);
                writer.WriteNumberValue(1.5 * number);
                break;
            case 1:
                writer.WriteStringValue("ORIGINAL");
                writer.WriteStringValue("PRIMARY");
                writer.WriteStringValue("AXIAL");
                break;
            case 2:
                writer.WriteStartObject();
                Write(writer, "00081150", "UI", "1.2.840.10008.5.1.4.1.1.2");
                Write(writer, "00081155", "UI", $"{StudyInstanceUid}.2.{number}");
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue("A value of the device");
                break;
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
