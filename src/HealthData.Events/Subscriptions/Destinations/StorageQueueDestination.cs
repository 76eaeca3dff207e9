namespace HealthData.Events;

/// <summary>A queue of Azure Storage.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class StorageQueueDestination : EventDestination
{
    internal const string KindName = "StorageQueue";

    /// <summary>Creates the destination.</summary>
    /// <param name="resourceId">The Azure Resource Manager id of the storage account.</param>
    /// <param name="queueName">The name of the queue.</param>
    /// <exception cref="ArgumentException">The id or the name can't be one.</exception>
    public StorageQueueDestination(string resourceId, string queueName)
        : base(KindName)
    {
        ResourceId = SubscriptionLimits.ResourceId(resourceId, nameof(resourceId));
        ArgumentException.ThrowIfNullOrEmpty(queueName);
        QueueName = queueName;
    }

    /// <summary>Gets the Azure Resource Manager id of the storage account.</summary>
    public string ResourceId { get; }

    /// <summary>Gets the name of the queue.</summary>
    public string QueueName { get; }

    /// <summary>Gets or sets how long a message lives, in whole seconds; null for the service's default.</summary>
    public TimeSpan? MessageTimeToLive { get; set; }

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteString("resourceId", ResourceId);
        json.WriteString("queueName", QueueName);
        MemberWriter.Number(json, "queueMessageTimeToLiveInSeconds", (int?)MessageTimeToLive?.TotalSeconds);
    }
}
