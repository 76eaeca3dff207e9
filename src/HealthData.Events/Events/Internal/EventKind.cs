namespace HealthData.Events;

/// <summary>The classes of events.</summary>
internal enum EventKind
{
    Unknown,
    FhirResourceCreated,
    FhirResourceUpdated,
    FhirResourceDeleted,
    DicomImageCreated,
    DicomImageUpdated,
    DicomImageDeleted,
    SubscriptionValidation,
    SubscriptionDeleted,
}
