using System.Buffers;

namespace HealthData.MedTech.Fhir;

/// <summary>Dead letters as lines of JSON.</summary>
internal static class DeadLetterText
{
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<DeadLetter> letters)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var letter in letters)
        {
            using (var writer = new Utf8JsonWriter(output))
            {
                Write(writer, letter);
            }

            output.Write("\n"u8);
        }

        return output.WrittenMemory;
    }

    public static bool TryRead(string line, [NotNullWhen(true)] out DeadLetter? letter)
    {
        letter = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            letter = Read(json.RootElement);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException
            or InvalidOperationException or FormatException or ArgumentException)
        {
            return false;
        }
    }

    private static void Write(Utf8JsonWriter writer, DeadLetter letter)
    {
        var message = letter.Message;
        writer.WriteStartObject();
        writer.WriteString("partition"u8, letter.Partition);
        writer.WriteString("position"u8, message.Position);
        writer.WriteString("reason"u8, letter.Reason.ToString());
        writer.WriteString("description"u8, letter.Description);
        writer.WriteString("advice"u8, letter.Advice);
        if (message.EnqueuedTime is { } time)
        {
            writer.WriteString("enqueuedTime"u8, time);
        }

        if (message.IsEnvelope)
        {
            writer.WriteBoolean("isEnvelope"u8, true);
        }

        Write(writer, "properties", message.Properties);
        Write(writer, "systemProperties", message.SystemProperties);
        writer.WriteBase64String("bytes"u8, message.OriginalBytes.Span);
        if (!message.Body.Span.SequenceEqual(message.OriginalBytes.Span))
        {
            writer.WriteBase64String("body"u8, message.Body.Span);
        }

        writer.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, object?>>? properties)
    {
        if (properties is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (key, value) in properties)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case byte or sbyte or short or ushort or int or uint or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case float number when float.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(time);
                break;
            case DateTime time:
                writer.WriteStringValue(time);
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static DeadLetter Read(JsonElement json)
    {
        var bytes = json.GetProperty("bytes").GetBytesFromBase64();
        var body = json.TryGetProperty("body", out var text) ? text.GetBytesFromBase64() : bytes;
        var message = new MedTechMessage(body, Text(json, "position"))
        {
            OriginalBytes = bytes,
            IsEnvelope = json.TryGetProperty("isEnvelope", out var isEnvelope) && isEnvelope.GetBoolean(),
            EnqueuedTime = json.TryGetProperty("enqueuedTime", out var time) ? time.GetDateTimeOffset() : null,
            Properties = Properties(json, "properties"),
            SystemProperties = Properties(json, "systemProperties"),
        };
        return new DeadLetter(
            Text(json, "partition"),
            message,
            Enum.Parse<MedTechProblemCode>(Text(json, "reason")),
            Text(json, "description"),
            Text(json, "advice"));
    }

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException();

    private static List<KeyValuePair<string, object?>>? Properties(JsonElement json, string name) =>
        json.TryGetProperty(name, out var properties)
            ? [.. properties.EnumerateObject().Select(one => KeyValuePair.Create(one.Name, Value(one.Value)))]
            : null;

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var number) ? (object)number : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
