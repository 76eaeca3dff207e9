namespace HealthData.Events;

/// <summary>Finds the members of an event's envelope and data in one pass, in whatever order they come.</summary>
internal static class EnvelopeReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = EventLimits.MaxDepth };

    /// <summary>Reads the object that the bytes begin with, and tells its length.</summary>
    /// <exception cref="JsonException">They don't begin with an object.</exception>
    /// <exception cref="InvalidOperationException">A text isn't valid.</exception>
    public static int Read(ReadOnlyMemory<byte> json, ref EventEnvelope envelope)
    {
        var length = new PlainReader(json.Span).Read(ref envelope);
        if (length < 0)
        {
            envelope = default;
            length = ReadAny(json.Span, ref envelope);
            if (!Utf8.IsValid(json.Span[..length]))
            {
                throw new JsonException();
            }
        }

        envelope.Json = json[..length];
        envelope.Data.Json = envelope.Json;
        return length;
    }

    /// <summary>Reads data that came without an envelope.</summary>
    /// <exception cref="JsonException">The bytes aren't one JSON value.</exception>
    /// <exception cref="InvalidOperationException">A text isn't valid.</exception>
    public static void ReadData(ReadOnlyMemory<byte> json, ref EventData data)
    {
        var reader = new Utf8JsonReader(json.Span, Options);
        reader.Read();
        ReadData(ref reader, ref data);
        reader.Read();

        // The reader leaves the texts alone that nobody asks it for.
        data.Json = Utf8.IsValid(json.Span) ? json : throw new JsonException();
    }

    /// <summary>Whether bytes are one JSON value.</summary>
    public static bool IsJson(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            while (reader.Read())
            {
                reader.Skip();
            }

            return Utf8.IsValid(json);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a member is one that Event Grid adds to dead letters.</summary>
    public static bool IsDeliveryFact(EnvelopeMember member) => member >= EnvelopeMember.DeadLetterReason;

    private static int ReadAny(ReadOnlySpan<byte> json, ref EventEnvelope envelope)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueIsEscaped
                ? MemberNames.InEnvelope(Encoding.UTF8.GetBytes(reader.GetString()!))
                : MemberNames.InEnvelope(reader.ValueSpan);
            reader.Read();
            switch (member)
            {
                case EnvelopeMember.Data:
                    ReadData(ref reader, ref envelope.Data);
                    break;
                case EnvelopeMember.None:
                    reader.Skip();
                    break;
                default:
                    envelope.Set(member, Field(ref reader));
                    break;
            }
        }

        return (int)reader.BytesConsumed;
    }

    private static void ReadData(ref Utf8JsonReader reader, ref EventData data)
    {
        data = default;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        data.Start = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var member = reader.ValueIsEscaped
                    ? MemberNames.InData(Encoding.UTF8.GetBytes(reader.GetString()!))
                    : MemberNames.InData(reader.ValueSpan);
                reader.Read();
                data.Set(member, Field(ref reader));
            }
        }
        else
        {
            reader.Skip();
        }

        data.Length = (int)reader.BytesConsumed - data.Start;
    }

    /// <summary>Takes a text or a number; null and values of other types count as not there.</summary>
    private static JsonField Field(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ValueIsEscaped
                ? new JsonField(reader.GetString())
                : new JsonField((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        }

        if (reader.TokenType == JsonTokenType.Number)
        {
            return new JsonField((int)reader.TokenStartIndex, reader.ValueSpan.Length);
        }

        reader.Skip();
        return default;
    }
}
