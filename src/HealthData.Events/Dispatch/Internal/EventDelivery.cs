namespace HealthData.Events;

/// <summary>What is known of the request that brought events.</summary>
internal readonly record struct EventDelivery(IServiceProvider? Services = null, int? Count = null);
