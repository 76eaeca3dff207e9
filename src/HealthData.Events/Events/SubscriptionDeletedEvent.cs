namespace HealthData.Events;

/// <summary>An event by which Event Grid says that a subscription was deleted.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class SubscriptionDeletedEvent : HealthDataEvent
{
    private JsonField _subscription;

    internal SubscriptionDeletedEvent(in EventEnvelope envelope, BinaryData? decodedData)
        : base(envelope, decodedData, HealthDataEventType.SubscriptionDeleted) =>
        _subscription = envelope.Data.SubscriptionId;

    /// <summary>Gets the Azure Resource Manager id of the subscription; null if the event doesn't name it.</summary>
    public string? EventSubscriptionId => Text(ref _subscription);
}
