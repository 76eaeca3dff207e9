namespace HealthData.MedTech.EventHubs;

/// <summary>The place of an event that was read.</summary>
/// <param name="SequenceNumber">The number of the event.</param>
/// <param name="Offset">The offset of the event: any text.</param>
/// <param name="EnqueuedTime">When the hub took the event.</param>
/// <param name="IsMessage">Whether the pipeline was given the event.</param>
internal readonly record struct HubPosition(
    long SequenceNumber, string Offset, DateTimeOffset EnqueuedTime, bool IsMessage);
