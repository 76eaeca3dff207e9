namespace HealthData.MedTech.Kafka;

/// <summary>Makes the messages of a pipeline of the records of a topic.</summary>
internal static class KafkaMessage
{
    public static MedTechMessage Create(ConsumeResult<byte[]?, byte[]?> record) => new(
        record.Message.Value ?? [], record.Offset.Value.ToString(CultureInfo.InvariantCulture))
    {
        EnqueuedTime = TimeOf(record),
        Properties = [.. record.Message.Headers?.Select(ToProperty) ?? []],
    };

    public static DateTimeOffset? TimeOf(ConsumeResult<byte[]?, byte[]?> record) =>
        record.Message.Timestamp.Type == TimestampType.NotAvailable
            ? null
            : DateTimeOffset.FromUnixTimeMilliseconds(record.Message.Timestamp.UnixTimestampMs);

    private static KeyValuePair<string, object?> ToProperty(IHeader header) =>
        new(header.Key, header.GetValueBytes() is { } bytes ? Encoding.UTF8.GetString(bytes) : null);
}
