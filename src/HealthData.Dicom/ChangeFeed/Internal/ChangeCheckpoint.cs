using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>
/// How far the change feed was handled: up to a number of changes at a time, the last of which is known by its sequence
/// number.
/// </summary>
/// <param name="Time">The time of the last change; null for the start of the feed.</param>
/// <param name="Count">The number of changes of that time that were handled.</param>
/// <param name="Sequence">The sequence number of the last change; 0 for none.</param>
internal sealed record ChangeCheckpoint(DateTimeOffset? Time, int Count, long Sequence)
{
    private const string TimeName = "time";
    private const string CountName = "count";
    private const string SequenceName = "sequence";

    /// <summary>Moves behind a change. One whose time is earlier, against the service's order, doesn't move it back.
    /// </summary>
    public ChangeCheckpoint After(ChangeFeedEntry change) => change.Timestamp > Time || Time is null
        ? new(change.Timestamp, 1, change.Sequence)
        : new(Time, Count + 1, change.Sequence);

    public BinaryData ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            if (Time is { } time)
            {
                writer.WriteString(TimeName, time.UtcDateTime);
            }

            writer.WriteNumber(CountName, Count);
            writer.WriteNumber(SequenceName, Sequence);
            writer.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    /// <summary>Reads a checkpoint. One that can't be read is no reason to start anew.</summary>
    /// <exception cref="InvalidOperationException">It can't be read.</exception>
    public static ChangeCheckpoint Parse(BinaryData json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            DateTimeOffset? time = root.TryGetProperty(TimeName, out var text) ? text.GetDateTimeOffset() : null;
            return new(
                time, root.GetProperty(CountName).GetInt32(), root.GetProperty(SequenceName).GetInt64());
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw new InvalidOperationException(
                "The checkpoint in the store isn't one of a change feed. Use another name, or delete it to start anew.",
                exception);
        }
    }
}
