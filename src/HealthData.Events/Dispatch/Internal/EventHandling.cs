namespace HealthData.Events;

/// <summary>A handler and the events that it handles.</summary>
internal sealed record EventHandling(
    Func<HealthDataEvent, bool> Handles,
    Func<HealthDataEvent, EventContext, CancellationToken, Task<EventResult>> Handler);
