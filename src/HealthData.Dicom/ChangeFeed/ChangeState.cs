namespace HealthData.Dicom;

/// <summary>The state that an instance is in after a change, at the time when the change feed is read.</summary>
/// <remarks>A service may know more words than those that are named here; each is kept as it was sent. Letter case
/// makes no difference.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct ChangeState : IEquatable<ChangeState>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The service's word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public ChangeState(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the state of an instance that nothing has changed since.</summary>
    public static ChangeState Current { get; } = new("current");

    /// <summary>Gets the state of an instance that was changed or stored again since.</summary>
    public static ChangeState Replaced { get; } = new("replaced");

    /// <summary>Gets the state of an instance that was deleted.</summary>
    public static ChangeState Deleted { get; } = new("deleted");

    /// <summary>Compares two states.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have the same word, ignoring case.</returns>
    public static bool operator ==(ChangeState left, ChangeState right) => left.Equals(right);

    /// <summary>Compares two states.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the words differ, ignoring case.</returns>
    public static bool operator !=(ChangeState left, ChangeState right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ChangeState other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChangeState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the word as it was sent.</summary>
    /// <returns>The word; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
