namespace HealthData.Events;

/// <summary>The envelope of an event in either schema, as it was found.</summary>
internal struct EventEnvelope
{
    public JsonField Id;
    public JsonField Type;
    public JsonField EventType;
    public JsonField Source;
    public JsonField Topic;
    public JsonField Subject;
    public JsonField Time;
    public JsonField EventTime;
    public JsonField DataBase64;
    public JsonField DeadLetterReason;
    public JsonField DeliveryAttempts;
    public JsonField LastDeliveryOutcome;
    public JsonField PublishTime;
    public JsonField LastDeliveryAttemptTime;
    public bool HasSpecVersion;
    public bool HasDeliveryFacts;

    /// <summary>The bytes that it was found in: those of the event itself.</summary>
    public ReadOnlyMemory<byte> Json;

    public EventData Data;

    // The extensions of a CloudEvent can have any name, even those of the other schema.
    private readonly bool IsCloudEvent => HasSpecVersion || !EventType.IsPresent;

    public readonly JsonField KindOfEvent => IsCloudEvent ? Type : EventType;

    public readonly JsonField Origin => IsCloudEvent ? Source : Topic;

    public readonly JsonField Moment => IsCloudEvent ? Time : EventTime;

    /// <summary>Sets the value of a member; null and values of other types than text and numbers aren't
    /// there.</summary>
    public void Set(EnvelopeMember member, JsonField field)
    {
        switch (member)
        {
            case EnvelopeMember.Id:
                Id = field;
                break;
            case EnvelopeMember.Type:
                Type = field;
                break;
            case EnvelopeMember.EventType:
                EventType = field;
                break;
            case EnvelopeMember.Source:
                Source = field;
                break;
            case EnvelopeMember.Topic:
                Topic = field;
                break;
            case EnvelopeMember.Subject:
                Subject = field;
                break;
            case EnvelopeMember.Time:
                Time = field;
                break;
            case EnvelopeMember.EventTime:
                EventTime = field;
                break;
            case EnvelopeMember.DataBase64:
                DataBase64 = field;
                break;
            case EnvelopeMember.SpecVersion:
                HasSpecVersion = true;
                break;
            case >= EnvelopeMember.DeadLetterReason:
                SetDeliveryFact(member, field);
                break;
            default:
                break;
        }
    }

    private void SetDeliveryFact(EnvelopeMember member, JsonField field)
    {
        HasDeliveryFacts |= field.IsPresent;
        switch (member)
        {
            case EnvelopeMember.DeadLetterReason:
                DeadLetterReason = field;
                break;
            case EnvelopeMember.DeliveryAttempts:
                DeliveryAttempts = field;
                break;
            case EnvelopeMember.LastDeliveryOutcome:
                LastDeliveryOutcome = field;
                break;
            case EnvelopeMember.PublishTime:
                PublishTime = field;
                break;
            default:
                LastDeliveryAttemptTime = field;
                break;
        }
    }
}
