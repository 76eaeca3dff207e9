namespace HealthData.Events;

/// <summary>A destination of a kind that this version doesn't know, or that lacks what its kind needs. It's kept as it
/// is, and can be written back.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class UnknownDestination : EventDestination
{
    /// <summary>Creates a destination of a kind that has no class.</summary>
    /// <param name="kind">The service's word for the kind (<c>endpointType</c>).</param>
    /// <param name="properties">The properties, as a JSON object. They might hold a secret.</param>
    /// <exception cref="ArgumentException">The kind is empty, or the properties are no JSON object.</exception>
    public UnknownDestination(string kind, BinaryData properties)
        : base(kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentNullException.ThrowIfNull(properties);
        Properties = properties;
        using var document = Parse(properties);
        SubscriptionLimits.Require(
            document.RootElement.ValueKind == JsonValueKind.Object,
            "The properties must be a JSON object.",
            nameof(properties));
        Unknown = new MemberReader(document.RootElement).Rest();
    }

    /// <summary>Gets the properties, as a JSON object. They might hold a secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData Properties { get; }

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        // They are the unknown members, all of them.
    }

    private static JsonDocument Parse(BinaryData properties)
    {
        try
        {
            return JsonDocument.Parse(properties);
        }
        catch (JsonException)
        {
            throw new ArgumentException("The properties must be a JSON object.", nameof(properties));
        }
    }
}
