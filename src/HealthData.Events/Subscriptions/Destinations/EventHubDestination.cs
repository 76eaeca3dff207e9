namespace HealthData.Events;

/// <summary>An event hub.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class EventHubDestination : AttributedDestination
{
    internal const string KindName = "EventHub";

    /// <summary>Creates the destination.</summary>
    /// <param name="resourceId">The Azure Resource Manager id.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public EventHubDestination(string resourceId)
        : base(KindName) => ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId));

    /// <summary>Gets the Azure Resource Manager id.</summary>
    public string ResourceId { get; }

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteString("resourceId", ResourceId);
        WriteAttributes(json);
    }
}
