namespace HealthData.Events;

/// <summary>The treatment of an event that comes after a newer one about the same resource or instance.</summary>
public enum LateEventPolicy
{
    /// <summary>It isn't handed over: the newer event has told more.</summary>
    Drop,

    /// <summary>It's handed over with <see cref="EventContext.IsLate"/> set.</summary>
    HandOver,
}
