namespace HealthData.Events;

/// <summary>A topic of Azure Service Bus.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class ServiceBusTopicDestination : AttributedDestination
{
    internal const string KindName = "ServiceBusTopic";

    /// <summary>Creates the destination.</summary>
    /// <param name="resourceId">The Azure Resource Manager id.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public ServiceBusTopicDestination(string resourceId)
        : base(KindName) => ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId));

    /// <summary>Gets the Azure Resource Manager id.</summary>
    public string ResourceId { get; }

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteString("resourceId", ResourceId);
        WriteAttributes(json);
    }
}
