namespace HealthData.Events;

/// <summary>An event about a FHIR resource that was deleted.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class FhirResourceDeletedEvent : FhirResourceEvent
{
    internal FhirResourceDeletedEvent(
        in EventEnvelope envelope, BinaryData? decodedData, ServiceAddress service, long version)
        : base(envelope, decodedData, HealthDataEventType.FhirResourceDeleted, service, version)
    {
    }
}
