namespace HealthData.Events;

/// <summary>The facts that a handler is given beside the event.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class EventContext
{
    /// <summary>Initializes a new instance, for tests of handlers.</summary>
    /// <param name="isLate">Whether a newer event about the same resource or instance was handled before.</param>
    /// <param name="deliveryCount">How often the event was delivered before.</param>
    /// <param name="services">The services of the request.</param>
    public EventContext(bool isLate = false, int? deliveryCount = null, IServiceProvider? services = null)
    {
        IsLate = isLate;
        DeliveryCount = deliveryCount;
        Services = services;
    }

    /// <summary>Gets a value that indicates whether a newer event about the same resource or instance was handled
    /// before. It's set only with <see cref="LateEventPolicy.HandOver"/>.</summary>
    public bool IsLate { get; }

    /// <summary>Gets how often Event Grid delivered the event before; null if that isn't known.</summary>
    public int? DeliveryCount { get; }

    /// <summary>Gets the services of the request that brought the event; null if there is none.</summary>
    public IServiceProvider? Services { get; }
}
