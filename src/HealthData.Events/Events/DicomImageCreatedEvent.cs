namespace HealthData.Events;

/// <summary>An event about a DICOM instance that was created.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class DicomImageCreatedEvent : DicomImageEvent
{
    internal DicomImageCreatedEvent(
        in EventEnvelope envelope, BinaryData? decodedData, ServiceAddress service, long sequenceNumber)
        : base(envelope, decodedData, HealthDataEventType.DicomImageCreated, service, sequenceNumber)
    {
    }
}
