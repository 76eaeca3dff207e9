namespace HealthData.Events;

/// <summary>The state of an event subscription or of a system topic.</summary>
/// <remarks>A service may know more words than those that are named here; each is kept as it was sent. Letter case
/// makes no difference.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct EventSubscriptionState : IEquatable<EventSubscriptionState>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The service's word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public EventSubscriptionState(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the state of one that is being created.</summary>
    public static EventSubscriptionState Creating { get; } = new("Creating");

    /// <summary>Gets the state of one that is being changed.</summary>
    public static EventSubscriptionState Updating { get; } = new("Updating");

    /// <summary>Gets the state of one that is being deleted.</summary>
    public static EventSubscriptionState Deleting { get; } = new("Deleting");

    /// <summary>Gets the state of one that delivers events.</summary>
    public static EventSubscriptionState Succeeded { get; } = new("Succeeded");

    /// <summary>Gets the state of one whose change was canceled.</summary>
    public static EventSubscriptionState Canceled { get; } = new("Canceled");

    /// <summary>Gets the state of one whose creation or change failed, such as since the webhook refused.</summary>
    public static EventSubscriptionState Failed { get; } = new("Failed");

    /// <summary>Gets the state of one whose webhook didn't agree in its response. Event Grid has sent it a
    /// validation URL: whoever runs the webhook requests that URL within 10 minutes, or the state becomes
    /// <see cref="Failed"/>. A webhook of this package agrees by itself.</summary>
    public static EventSubscriptionState AwaitingManualAction { get; } = new("AwaitingManualAction");

    /// <summary>Compares two states.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have the same word, ignoring case.</returns>
    public static bool operator ==(EventSubscriptionState left, EventSubscriptionState right) => left.Equals(right);

    /// <summary>Compares two states.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the words differ, ignoring case.</returns>
    public static bool operator !=(EventSubscriptionState left, EventSubscriptionState right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EventSubscriptionState other) =>
        string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EventSubscriptionState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the word as it was sent.</summary>
    /// <returns>The word; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
