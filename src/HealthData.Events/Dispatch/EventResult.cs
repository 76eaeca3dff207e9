namespace HealthData.Events;

/// <summary>The result of an event, which decides what Event Grid is told.</summary>
public enum EventResult
{
    /// <summary>The event needs no more work: it was handled, or was handled before.</summary>
    Done,

    /// <summary>The event has to be delivered again.</summary>
    RetryLater,

    /// <summary>The event can never be handled. Event Grid is told not to deliver it again: it writes it to the dead
    /// letters, if the subscription has them.</summary>
    Poison,
}
