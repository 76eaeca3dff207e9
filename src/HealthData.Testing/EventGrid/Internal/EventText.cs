using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Writes events as Event Grid does.</summary>
internal static class EventText
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <summary>Writes the body of a request: an array, except for a single event in CloudEvents.</summary>
    public static byte[] Body(IReadOnlyList<PendingEvent> batch, FakeEventSchema schema, bool isArray) =>
        Write(json =>
        {
            if (isArray)
            {
                json.WriteStartArray();
            }

            foreach (var pending in batch)
            {
                WriteEvent(json, pending.Event, schema, withSpecVersion: true, static _ => { });
            }

            if (isArray)
            {
                json.WriteEndArray();
            }
        });

    /// <summary>Writes an event that was given up. In CloudEvents its facts have names in lower case, and there is no
    /// version of the specification.</summary>
    public static BinaryData DeadLetter(
        PublishedEvent published,
        FakeEventSchema schema,
        string reason,
        int attempts,
        string outcome,
        DateTimeOffset lastAttempt) => new(Write(json => WriteEvent(
            json,
            published,
            schema,
            withSpecVersion: false,
            writer =>
            {
                string Name(string name) =>
                    schema == FakeEventSchema.CloudEvents ? name.ToLowerInvariant() : name;
                writer.WriteString(Name("deadLetterReason"), reason);
                writer.WriteNumber(Name("deliveryAttempts"), attempts);
                writer.WriteString(Name("lastDeliveryOutcome"), outcome);
                writer.WriteString(Name("publishTime"), Text(published.Time));
                writer.WriteString(Name("lastDeliveryAttemptTime"), Text(lastAttempt));
            })));

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteEvent(
        Utf8JsonWriter json,
        PublishedEvent published,
        FakeEventSchema schema,
        bool withSpecVersion,
        Action<Utf8JsonWriter> writeMore)
    {
        var isCloudEvent = schema == FakeEventSchema.CloudEvents;
        json.WriteStartObject();
        json.WriteString("id", published.Id);
        json.WriteString(isCloudEvent ? "source" : "topic", published.Source);
        json.WriteString("subject", published.Subject);
        json.WritePropertyName("data");
        json.WriteRawValue(published.Data.Span);
        json.WriteString(isCloudEvent ? "type" : "eventType", published.Type);
        json.WriteString(isCloudEvent ? "time" : "eventTime", Text(published.Time));
        if (!isCloudEvent)
        {
            json.WriteString("dataVersion", published.DataVersion);
            json.WriteString("metadataVersion", "1");
        }
        else if (withSpecVersion)
        {
            json.WriteString("specversion", "1.0");
        }

        writeMore(json);
        json.WriteEndObject();
    }

    private static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
}
