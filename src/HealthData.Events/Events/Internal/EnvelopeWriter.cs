namespace HealthData.Events;

/// <summary>Writes events in the CloudEvents schema.</summary>
internal static class EnvelopeWriter
{
    public static BinaryData Write(HealthDataEvent source)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("specversion"u8, "1.0"u8);
            WriteText(writer, "id"u8, source.Id);
            WriteText(writer, "source"u8, source.Source);
            WriteText(writer, "type"u8, source.Type);
            WriteText(writer, "subject"u8, source.Subject);
            WriteText(writer, "time"u8, source.Time?.ToString("O", CultureInfo.InvariantCulture));
            WriteDeliveryFacts(writer, source.DeadLetter);
            WriteData(writer, source.Data.ToMemory().Span);
            writer.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    private static void WriteDeliveryFacts(Utf8JsonWriter writer, EventDeadLetter? facts)
    {
        if (facts is null)
        {
            return;
        }

        WriteText(writer, "deadletterreason"u8, facts.Reason);
        WriteText(writer, "lastdeliveryoutcome"u8, facts.LastDeliveryOutcome);
        WriteText(writer, "deliveryattempts"u8, facts.DeliveryAttempts?.ToString(CultureInfo.InvariantCulture));
        WriteText(writer, "publishtime"u8, facts.PublishTime?.ToString("O", CultureInfo.InvariantCulture));
        WriteText(
            writer,
            "lastdeliveryattempttime"u8,
            facts.LastDeliveryAttemptTime?.ToString("O", CultureInfo.InvariantCulture));
    }

    private static void WriteData(Utf8JsonWriter writer, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return;
        }

        if (EnvelopeReader.IsJson(data))
        {
            writer.WritePropertyName("data"u8);
            writer.WriteRawValue(data);
        }
        else
        {
            writer.WriteBase64String("data_base64"u8, data);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
