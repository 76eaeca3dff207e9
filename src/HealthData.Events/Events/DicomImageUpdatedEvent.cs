namespace HealthData.Events;

/// <summary>An event about a DICOM instance that was updated.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class DicomImageUpdatedEvent : DicomImageEvent
{
    internal DicomImageUpdatedEvent(
        in EventEnvelope envelope, BinaryData? decodedData, ServiceAddress service, long sequenceNumber)
        : base(envelope, decodedData, HealthDataEventType.DicomImageUpdated, service, sequenceNumber)
    {
    }
}
