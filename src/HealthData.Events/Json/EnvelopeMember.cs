namespace HealthData.Events;

/// <summary>The members of an envelope that mean something here, in either schema.</summary>
internal enum EnvelopeMember
{
    None,
    Id,
    Type,
    EventType,
    Source,
    Topic,
    Subject,
    Time,
    EventTime,
    SpecVersion,
    Data,
    DataBase64,
    DeadLetterReason,
    DeliveryAttempts,
    LastDeliveryOutcome,
    PublishTime,
    LastDeliveryAttemptTime,
}
