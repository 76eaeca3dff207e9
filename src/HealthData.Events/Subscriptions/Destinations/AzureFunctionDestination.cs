namespace HealthData.Events;

/// <summary>An Azure Function with an Event Grid trigger.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class AzureFunctionDestination : BatchedDestination
{
    internal const string KindName = "AzureFunction";

    /// <summary>Creates the destination.</summary>
    /// <param name="resourceId">The Azure Resource Manager id of the function.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public AzureFunctionDestination(string resourceId)
        : base(KindName) => ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId));

    /// <summary>Gets the Azure Resource Manager id of the function.</summary>
    public string ResourceId { get; }

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteString("resourceId", ResourceId);
        WriteBatch(json);
        WriteAttributes(json);
    }
}
