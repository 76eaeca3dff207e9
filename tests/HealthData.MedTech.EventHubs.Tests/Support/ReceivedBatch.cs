namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>A request with messages.</summary>
internal sealed record ReceivedBatch(string Line, string ContentType, string Body)
{
    public int Status { get; set; }

    public JsonArray Messages => JsonNode.Parse(Body)!.AsArray();

    /// <summary>Gets the partition keys of the messages.</summary>
    public IEnumerable<string> Keys =>
        Messages.Select(message => (string)message!["BrokerProperties"]!["PartitionKey"]!).Distinct();
}
