namespace HealthData.Events;

/// <summary>An event about a DICOM instance that was deleted.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class DicomImageDeletedEvent : DicomImageEvent
{
    internal DicomImageDeletedEvent(
        in EventEnvelope envelope, BinaryData? decodedData, ServiceAddress service, long sequenceNumber)
        : base(envelope, decodedData, HealthDataEventType.DicomImageDeleted, service, sequenceNumber)
    {
    }
}
