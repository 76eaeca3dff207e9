using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Writes the store instances response module (PS3.18 10.5.3, table I.2-1) as one DICOM JSON object.</summary>
internal static class StoreResponseWriter
{
    public static byte[] Write(IReadOnlyList<StoreVerdict> outcomes, string? studyUrl)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (studyUrl is not null)
            {
                WriteText(json, "00081190", "UR", studyUrl);
            }

            WriteSequence(json, "00081198", outcomes.Where(outcome => outcome.Failure is not null), WriteFailed);
            WriteSequence(json, "00081199", outcomes.Where(outcome => outcome.Failure is null), WriteStored);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteFailed(Utf8JsonWriter json, StoreVerdict outcome)
    {
        WriteIdentity(json, outcome);
        WriteNumber(json, "00081197", outcome.Failure!.Value);
        WriteComments(json, outcome);
    }

    private static void WriteStored(Utf8JsonWriter json, StoreVerdict outcome)
    {
        WriteIdentity(json, outcome);
        WriteText(json, "00081190", "UR", outcome.RetrieveUrl!);
        if (outcome.Warning is { } warning)
        {
            WriteNumber(json, "00081196", warning);
        }

        WriteComments(json, outcome);
    }

    private static void WriteIdentity(Utf8JsonWriter json, StoreVerdict outcome)
    {
        if (outcome.SopClassUid is not null)
        {
            WriteText(json, "00081150", "UI", outcome.SopClassUid);
        }

        if (outcome.SopInstanceUid is not null)
        {
            WriteText(json, "00081155", "UI", outcome.SopInstanceUid);
        }
    }

    private static void WriteComments(Utf8JsonWriter json, StoreVerdict outcome)
    {
        if (outcome.AttributeComments is { } comments)
        {
            WriteSequence(json, "00741048", comments, (writer, text) => WriteText(writer, "00000902", "LO", text));
        }
    }

    private static void WriteSequence<T>(
        Utf8JsonWriter json,
        string tag,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write)
    {
        var list = items as IReadOnlyCollection<T> ?? items.ToArray();
        if (list.Count == 0)
        {
            return;
        }

        json.WriteStartObject(tag);
        json.WriteString("vr", "SQ");
        json.WriteStartArray("Value");
        foreach (var item in list)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string tag, string vr, string value)
    {
        json.WriteStartObject(tag);
        json.WriteString("vr", vr);
        json.WriteStartArray("Value");
        json.WriteStringValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string tag, int value)
    {
        json.WriteStartObject(tag);
        json.WriteString("vr", "US");
        json.WriteStartArray("Value");
        json.WriteNumberValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
