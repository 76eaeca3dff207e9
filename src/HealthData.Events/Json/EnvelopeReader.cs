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
        var reader = new Utf8JsonReader(json.Span, Options);
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
                    SetText(member, Field(ref reader), ref envelope);
                    break;
            }
        }

        var length = (int)reader.BytesConsumed;
        envelope.Json = Checked(json[..length]);
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
        data.Json = Checked(json);
    }

    // The reader leaves the texts alone that nobody asks it for.
    private static ReadOnlyMemory<byte> Checked(ReadOnlyMemory<byte> json) =>
        Utf8.IsValid(json.Span) ? json : throw new JsonException();

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

    /// <summary>Sets a member whose value is text.</summary>
    public static void SetText(EnvelopeMember member, JsonField field, ref EventEnvelope envelope)
    {
        switch (member)
        {
            case EnvelopeMember.Id:
                envelope.Id = field;
                break;
            case EnvelopeMember.Type:
                envelope.Type = field;
                break;
            case EnvelopeMember.EventType:
                envelope.EventType = field;
                break;
            case EnvelopeMember.Source:
                envelope.Source = field;
                break;
            case EnvelopeMember.Topic:
                envelope.Topic = field;
                break;
            case EnvelopeMember.Subject:
                envelope.Subject = field;
                break;
            case EnvelopeMember.Time:
                envelope.Time = field;
                break;
            case EnvelopeMember.EventTime:
                envelope.EventTime = field;
                break;
            case EnvelopeMember.SpecVersion:
                envelope.HasSpecVersion = true;
                break;
            case EnvelopeMember.DataBase64:
                envelope.DataBase64 = field;
                break;
            case >= EnvelopeMember.DeadLetterReason:
                SetDeliveryFact(member, field, ref envelope);
                break;
            default:
                break;
        }
    }

    private static void SetDeliveryFact(EnvelopeMember member, JsonField field, ref EventEnvelope envelope)
    {
        envelope.HasDeliveryFacts |= field.IsPresent;
        switch (member)
        {
            case EnvelopeMember.DeadLetterReason:
                envelope.DeadLetterReason = field;
                break;
            case EnvelopeMember.DeliveryAttempts:
                envelope.DeliveryAttempts = field;
                break;
            case EnvelopeMember.LastDeliveryOutcome:
                envelope.LastDeliveryOutcome = field;
                break;
            case EnvelopeMember.PublishTime:
                envelope.PublishTime = field;
                break;
            default:
                envelope.LastDeliveryAttemptTime = field;
                break;
        }
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
                ReadMember(ref reader, member, ref data);
            }
        }
        else
        {
            reader.Skip();
        }

        data.Length = (int)reader.BytesConsumed - data.Start;
    }

    private static void ReadMember(ref Utf8JsonReader reader, DataMember member, ref EventData data)
    {
        switch (member)
        {
            case DataMember.None:
                reader.Skip();
                break;
            case DataMember.ResourceType:
                data.ResourceType = Field(ref reader);
                break;
            case DataMember.FhirAccount:
                data.FhirAccount = Field(ref reader);
                break;
            case DataMember.FhirId:
                data.FhirId = Field(ref reader);
                break;
            case DataMember.FhirVersion:
                data.FhirVersion = Field(ref reader);
                break;
            case DataMember.PartitionName:
                data.PartitionName = Field(ref reader);
                break;
            case DataMember.StudyUid:
                data.StudyUid = Field(ref reader);
                break;
            case DataMember.SeriesUid:
                data.SeriesUid = Field(ref reader);
                break;
            case DataMember.InstanceUid:
                data.InstanceUid = Field(ref reader);
                break;
            case DataMember.ServiceHost:
                data.ServiceHost = Field(ref reader);
                break;
            case DataMember.SequenceNumber:
                data.SequenceNumber = Field(ref reader);
                break;
            case DataMember.ValidationCode:
                data.ValidationCode = Field(ref reader);
                break;
            case DataMember.ValidationUrl:
                data.ValidationUrl = Field(ref reader);
                break;
            default:
                data.SubscriptionId = Field(ref reader);
                break;
        }
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
