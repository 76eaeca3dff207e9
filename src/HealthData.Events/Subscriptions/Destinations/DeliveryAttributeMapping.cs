namespace HealthData.Events;

/// <summary>A property that Event Grid adds to each delivery: a header of requests to a webhook, or a property of
/// messages.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DeliveryAttributeMapping
{
    private const int MaxValueBytes = 4096;

    private DeliveryAttributeMapping(string name) => Name = name;

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the value; null if it comes from the event, or if the service hides it. It might be a
    /// secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Value { get; private init; }

    /// <summary>Gets a value that indicates whether the service hides the value, except from
    /// <c>GetDeliveryAttributesAsync</c>.</summary>
    public bool IsSecret { get; private init; }

    /// <summary>Gets the path of the member of the event that has the value, such as <c>data.resourceType</c>; null for
    /// a fixed value.</summary>
    public string? SourceField { get; private init; }

    private UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    /// <summary>Creates an attribute with a fixed value.</summary>
    /// <param name="name">The name, which is that of a header for a webhook.</param>
    /// <param name="value">The value, up to 4,096 bytes.</param>
    /// <param name="isSecret">Whether the service hides the value.</param>
    /// <returns>The attribute.</returns>
    /// <exception cref="ArgumentException">The name or the value can't be one.</exception>
    public static DeliveryAttributeMapping Static(string name, string value, bool isSecret = false)
    {
        RequestGuards.HeaderName(name, nameof(name));
        RequestGuards.HeaderValue(value, nameof(value));
        SubscriptionLimits.Require(
            value.Length <= MaxValueBytes, "The value of a delivery attribute can have 4,096 bytes.", nameof(value));
        return new(name) { Value = value, IsSecret = isSecret };
    }

    /// <summary>Creates an attribute whose value comes from the event.</summary>
    /// <param name="name">The name, which is that of a header for a webhook.</param>
    /// <param name="sourceField">The path of the event's member, such as <c>data.resourceType</c>.</param>
    /// <returns>The attribute.</returns>
    /// <exception cref="ArgumentException">The name or the path can't be one.</exception>
    public static DeliveryAttributeMapping Dynamic(string name, string sourceField)
    {
        RequestGuards.HeaderName(name, nameof(name));
        ArgumentException.ThrowIfNullOrEmpty(sourceField);
        return new(name) { SourceField = sourceField };
    }

    /// <summary>Returns only the kind: the name and the value might be secrets.</summary>
    /// <returns>The description.</returns>
    public override string ToString() =>
        $"{nameof(DeliveryAttributeMapping)} ({(SourceField is null ? "static" : "dynamic")})";

    internal static DeliveryAttributeMapping Read(JsonElement element)
    {
        var members = new MemberReader(element);
        var name = members.Text("name") ?? string.Empty;
        members.Skip("type");
        var properties = members.Object("properties");
        return new(name)
        {
            Value = properties?.Text("value"),
            IsSecret = properties?.Flag("isSecret") ?? false,
            SourceField = properties?.Text("sourceField"),
            Unknown = properties?.Rest() ?? UnknownMembers.None,
        };
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("type", SourceField is null ? "Static" : "Dynamic");
        json.WriteStartObject("properties");
        if (SourceField is not null)
        {
            json.WriteString("sourceField", SourceField);
        }
        else
        {
            json.WriteString("value", Value);
            json.WriteBoolean("isSecret", IsSecret);
        }

        Unknown.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
