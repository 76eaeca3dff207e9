namespace HealthData.Events;

/// <summary>A destination whose deliveries can have attributes.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public abstract class AttributedDestination : EventDestination
{
    private const int MostAttributes = 10;

    private protected AttributedDestination(string kind)
        : base(kind)
    {
    }

    /// <summary>Gets the attributes that Event Grid adds to each delivery, up to 10.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IList<DeliveryAttributeMapping> DeliveryAttributes { get; } = [];

    internal override void Check(string parameter)
    {
        SubscriptionLimits.Require(
            DeliveryAttributes.Count <= MostAttributes, "A destination can have 10 delivery attributes.", parameter);
        foreach (var attribute in DeliveryAttributes)
        {
            SubscriptionLimits.Require(
                attribute is { Value: not null } or { SourceField: not null },
                "A delivery attribute has no value, since the service hides it. Get it with GetDeliveryAttributes.",
                parameter);
        }
    }

    internal void ReadAttributes(MemberReader properties)
    {
        foreach (var item in properties.Items("deliveryAttributeMappings"))
        {
            DeliveryAttributes.Add(DeliveryAttributeMapping.Read(item));
        }
    }

    private protected void WriteAttributes(Utf8JsonWriter json)
    {
        if (DeliveryAttributes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("deliveryAttributeMappings");
        foreach (var attribute in DeliveryAttributes)
        {
            attribute.Write(json);
        }

        json.WriteEndArray();
    }
}
