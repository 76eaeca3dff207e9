namespace HealthData.Events;

/// <summary>An event of Azure Health Data Services or of Event Grid itself, from either envelope.</summary>
/// <remarks>
/// <para>The set of derived types is closed: FHIR resources and DICOM images created, updated, or deleted;
/// <see cref="SubscriptionValidationEvent"/>; <see cref="SubscriptionDeletedEvent"/>; and
/// <see cref="UnknownEvent"/> for everything else.</para>
/// <para>Texts are decoded when you ask for them. Until then an event refers to the bytes that it was read from, so
/// these must not change, and an event of a batch keeps the whole batch in memory.</para>
/// </remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial class HealthDataEvent
{
    private readonly ReadOnlyMemory<byte> _json;
    private readonly BinaryData? _decodedData;
    private readonly int _dataStart;
    private readonly int _dataLength;
    private readonly bool _isWhole;
    private JsonField _id;
    private JsonField _source;
    private JsonField _subject;
    private JsonField _time;

    private protected HealthDataEvent(in EventEnvelope envelope, BinaryData? decodedData, string type)
    {
        _isWhole = !envelope.Json.IsEmpty;
        _json = _isWhole ? envelope.Json : envelope.Data.Json;
        _decodedData = decodedData;
        _dataStart = envelope.Data.Start;
        _dataLength = envelope.Data.Length;
        _id = envelope.Id;
        _source = envelope.Origin;
        _subject = envelope.Subject;
        _time = envelope.Moment;
        Type = type;
        DeadLetter = envelope.HasDeliveryFacts ? new EventDeadLetter(envelope) : null;
    }

    /// <summary>Gets the id, which stays the same when the event is delivered again; null if there is none, as in an
    /// event that was read from its data alone.</summary>
    public string? Id => _id.Get(_json);

    /// <summary>Gets the type, such as one of <see cref="HealthDataEventType"/>.</summary>
    public string Type { get; }

    /// <summary>Gets the time when it happened; null if there is none, or none that can be read.</summary>
    public DateTimeOffset? Time => EventTime.Parse(_time.Get(_json));

    /// <summary>Gets the subject as the service wrote it, or null. It may identify a patient: don't log it.</summary>
    /// <remarks>To make requests, use the ids of the derived types: the subject names a version of the service's
    /// interface, and isn't escaped.</remarks>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Subject => _subject.Get(_json);

    /// <summary>Gets where it comes from, which is the Azure Resource Manager id of the workspace for events of Azure
    /// Health Data Services; null if there is none.</summary>
    public string? Source => _source.Get(_json);

    /// <summary>Gets what Event Grid wrote into a dead letter about its deliveries; null for other events.</summary>
    public EventDeadLetter? DeadLetter { get; }

    /// <summary>Gets the data of the event as it arrived; empty if there is none. It may identify a patient: don't log
    /// it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData Data => _decodedData ?? new BinaryData(_json.Slice(_dataStart, _dataLength));

    /// <summary>Gets a key that all events about the same resource or instance share; null for events that have no
    /// order. It may identify a patient: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public virtual string? OrderKey => null;

    /// <summary>Gets the number that grows from one event to the next with the same <see cref="OrderKey"/>; null for
    /// events that have no order.</summary>
    public virtual long? OrderNumber => null;

    /// <summary>Gets a key that is the same for events that report the same change, whatever their ids; null for
    /// events that report none. It may identify a patient: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ContentKey => OrderKey is { } key
        ? string.Create(CultureInfo.InvariantCulture, $"{Type}|{key}|{OrderNumber}")
        : null;

    /// <summary>Returns the name of the class.</summary>
    /// <returns>The text, which holds no patient data.</returns>
    public override string ToString() => GetType().Name;

    private protected string? Text(ref JsonField field) => field.Get(_json);
}
