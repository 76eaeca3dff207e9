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
}
