namespace HealthData.Events;

/// <summary>An event of any other type, which is kept whole.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class UnknownEvent : HealthDataEvent
{
    internal UnknownEvent(in EventEnvelope envelope, BinaryData? decodedData, string type)
        : base(envelope, decodedData, type)
    {
    }
}
