namespace HealthData.Events;

/// <summary>An event about a DICOM instance that was created.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class DicomImageCreatedEvent : DicomImageEvent
{
    internal DicomImageCreatedEvent(
        in EventEnvelope envelope, BinaryData? decodedData, string host, long sequenceNumber)
        : base(envelope, decodedData, HealthDataEventType.DicomImageCreated, host, sequenceNumber)
    {
    }
}
