using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace HealthData.MedTech.EventHubs;

/// <summary>Writes batches in the JSON that an event hub takes over HTTPS. The partition key stands beside each body:
/// as a header, the service ignores it.</summary>
internal static class MessageJson
{
    // Bodies are mostly JSON, whose quotation marks would need six bytes each.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Tells whether a body can be sent: one that is no text has no place in JSON.</summary>
    public static bool CanWrite(DeviceMessageContent message) => Utf8.IsValid(message.Body.ToMemory().Span);

    public static ReadOnlyMemory<byte> Write(IEnumerable<DeviceMessageContent> messages)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var message in messages)
            {
                Write(json, message);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, DeviceMessageContent message)
    {
        json.WriteStartObject();
        json.WriteString("Body"u8, message.Body.ToMemory().Span);
        json.WriteStartObject("BrokerProperties"u8);
        json.WriteString("PartitionKey"u8, message.DeviceId);
        json.WriteEndObject();
        if (message.Properties.Count > 0)
        {
            json.WriteStartObject("UserProperties"u8);
            foreach (var (name, value) in message.Properties)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
