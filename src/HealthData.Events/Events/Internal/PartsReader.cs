namespace HealthData.Events;

/// <summary>Reads events whose envelope isn't JSON.</summary>
internal static class PartsReader
{
    private const string HeaderPrefix = "ce-";

    public static HealthDataEvent Read(ref EventEnvelope envelope, BinaryData data)
    {
        var json = data.ToMemory();
        if (json.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            json = json[3..];
        }

        try
        {
            EnvelopeReader.ReadData(json, ref envelope.Data);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // An event of an unknown type keeps data of any kind; the others miss what isn't there.
            envelope.Data = new EventData { Json = json, Length = json.Length };
        }

        return EventFactory.Create(ref envelope, out var problem)
            ?? throw new EventFormatException(
                [new ItemProblem(ItemProblemCode.Malformed, problem!, "event 1", bytes: json)]);
    }

    public static void ReadHeaders(IEnumerable<KeyValuePair<string, string>> headers, ref EventEnvelope envelope)
    {
        foreach (var (name, value) in headers)
        {
            if (name.StartsWith(HeaderPrefix, StringComparison.OrdinalIgnoreCase))
            {
                Set(name[HeaderPrefix.Length..], Uri.UnescapeDataString(value), ref envelope);
            }
        }
    }

    public static void ReadExtensions(IDictionary<string, object> extensions, ref EventEnvelope envelope)
    {
        foreach (var (name, value) in extensions)
        {
            if (EnvelopeReader.IsDeliveryFact(MemberNames.InEnvelope(Encoding.UTF8.GetBytes(name))))
            {
                Set(name, Convert.ToString(value, CultureInfo.InvariantCulture), ref envelope);
            }
        }
    }

    private static void Set(string name, string? value, ref EventEnvelope envelope) => envelope.Set(
        MemberNames.InEnvelope(Encoding.UTF8.GetBytes(name)), new JsonField(value));
}
