namespace HealthData.Events;

/// <summary>Limits that keep foreign bytes from costing too much.</summary>
public static class EventLimits
{
    /// <summary>The deepest nesting of an event's JSON that is read: 64 levels.</summary>
    public const int MaxDepth = 64;

    /// <summary>The number of events that one body may hold unless you say otherwise: 5,000, the largest batch that
    /// Event Grid delivers.</summary>
    public const int MaxBatchCount = 5_000;
}
