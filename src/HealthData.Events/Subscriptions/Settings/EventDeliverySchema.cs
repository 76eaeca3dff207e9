namespace HealthData.Events;

/// <summary>The schema in which events are delivered.</summary>
/// <remarks>A service may know more words than those that are named here; each is kept as it was sent. Letter case
/// makes no difference.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct EventDeliverySchema : IEquatable<EventDeliverySchema>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The service's word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public EventDeliverySchema(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the Event Grid schema, the service's default.</summary>
    public static EventDeliverySchema EventGrid { get; } = new("EventGridSchema");

    /// <summary>Gets CloudEvents 1.0.</summary>
    public static EventDeliverySchema CloudEvents { get; } = new("CloudEventSchemaV1_0");

    /// <summary>Gets the schema of the events as they were published.</summary>
    public static EventDeliverySchema CustomInput { get; } = new("CustomInputSchema");

    /// <summary>Compares two schemas.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have the same word, ignoring case.</returns>
    public static bool operator ==(EventDeliverySchema left, EventDeliverySchema right) => left.Equals(right);

    /// <summary>Compares two schemas.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the words differ, ignoring case.</returns>
    public static bool operator !=(EventDeliverySchema left, EventDeliverySchema right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EventDeliverySchema other) =>
        string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EventDeliverySchema other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the word as it was sent.</summary>
    /// <returns>The word; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
