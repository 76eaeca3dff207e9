namespace HealthData.Events;

/// <summary>A topic of an Event Grid namespace, from which events can be pulled. It needs the version 2025-02-15 of the
/// API.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class NamespaceTopicDestination : EventDestination
{
    internal const string KindName = "NamespaceTopic";

    /// <summary>Creates the destination.</summary>
    /// <param name="resourceId">The Azure Resource Manager id.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public NamespaceTopicDestination(string resourceId)
        : base(KindName) => ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId));

    /// <summary>Gets the Azure Resource Manager id.</summary>
    public string ResourceId { get; }

    internal override void WriteProperties(Utf8JsonWriter json) => json.WriteString("resourceId", ResourceId);
}
