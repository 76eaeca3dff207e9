namespace HealthData.Events;

/// <summary>An event about a FHIR resource that was updated.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class FhirResourceUpdatedEvent : FhirResourceEvent
{
    internal FhirResourceUpdatedEvent(
        in EventEnvelope envelope, BinaryData? decodedData, ServiceAddress service, long version)
        : base(envelope, decodedData, HealthDataEventType.FhirResourceUpdated, service, version)
    {
    }
}
