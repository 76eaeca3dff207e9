namespace HealthData.Events;

/// <summary>A hybrid connection of Azure Relay.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class HybridConnectionDestination : AttributedDestination
{
    internal const string KindName = "HybridConnection";

    /// <summary>Creates the destination.</summary>
    /// <param name="resourceId">The Azure Resource Manager id.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public HybridConnectionDestination(string resourceId)
        : base(KindName) => ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId));

    /// <summary>Gets the Azure Resource Manager id.</summary>
    public string ResourceId { get; }

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteString("resourceId", ResourceId);
        WriteAttributes(json);
    }
}
