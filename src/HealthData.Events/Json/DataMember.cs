namespace HealthData.Events;

/// <summary>The members of events' data that mean something here, of all types together.</summary>
internal enum DataMember
{
    None,
    ResourceType,
    FhirAccount,
    FhirId,
    FhirVersion,
    PartitionName,
    StudyUid,
    SeriesUid,
    InstanceUid,
    ServiceHost,
    SequenceNumber,
    ValidationCode,
    ValidationUrl,
    SubscriptionId,
}
