namespace HealthData.Events;

/// <summary>An event about a FHIR resource that was created.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class FhirResourceCreatedEvent : FhirResourceEvent
{
    internal FhirResourceCreatedEvent(
        in EventEnvelope envelope, BinaryData? decodedData, ServiceAddress service, long version)
        : base(envelope, decodedData, HealthDataEventType.FhirResourceCreated, service, version)
    {
    }
}
