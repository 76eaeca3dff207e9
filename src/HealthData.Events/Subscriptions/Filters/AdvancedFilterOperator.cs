namespace HealthData.Events;

/// <summary>The operator of an advanced filter.</summary>
/// <remarks>A service may know more words than those that are named here; each is kept as it was sent. Letter case
/// makes no difference.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct AdvancedFilterOperator : IEquatable<AdvancedFilterOperator>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The service's word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public AdvancedFilterOperator(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the operator for one of several numbers.</summary>
    public static AdvancedFilterOperator NumberIn { get; } = new("NumberIn");

    /// <summary>Gets the operator for none of several numbers.</summary>
    public static AdvancedFilterOperator NumberNotIn { get; } = new("NumberNotIn");

    /// <summary>Gets the operator for a number below another.</summary>
    public static AdvancedFilterOperator NumberLessThan { get; } = new("NumberLessThan");

    /// <summary>Gets the operator for a number above another.</summary>
    public static AdvancedFilterOperator NumberGreaterThan { get; } = new("NumberGreaterThan");

    /// <summary>Gets the operator for a number up to another.</summary>
    public static AdvancedFilterOperator NumberLessThanOrEquals { get; } = new("NumberLessThanOrEquals");

    /// <summary>Gets the operator for a number from another on.</summary>
    public static AdvancedFilterOperator NumberGreaterThanOrEquals { get; } = new("NumberGreaterThanOrEquals");

    /// <summary>Gets the operator for a number in one of several ranges.</summary>
    public static AdvancedFilterOperator NumberInRange { get; } = new("NumberInRange");

    /// <summary>Gets the operator for a number outside of several ranges.</summary>
    public static AdvancedFilterOperator NumberNotInRange { get; } = new("NumberNotInRange");

    /// <summary>Gets the operator for true or false.</summary>
    public static AdvancedFilterOperator BoolEquals { get; } = new("BoolEquals");

    /// <summary>Gets the operator for one of several texts.</summary>
    public static AdvancedFilterOperator StringIn { get; } = new("StringIn");

    /// <summary>Gets the operator for none of several texts.</summary>
    public static AdvancedFilterOperator StringNotIn { get; } = new("StringNotIn");

    /// <summary>Gets the operator for a text that begins with one of several.</summary>
    public static AdvancedFilterOperator StringBeginsWith { get; } = new("StringBeginsWith");

    /// <summary>Gets the operator for a text that begins with none of several.</summary>
    public static AdvancedFilterOperator StringNotBeginsWith { get; } = new("StringNotBeginsWith");

    /// <summary>Gets the operator for a text that ends with one of several.</summary>
    public static AdvancedFilterOperator StringEndsWith { get; } = new("StringEndsWith");

    /// <summary>Gets the operator for a text that ends with none of several.</summary>
    public static AdvancedFilterOperator StringNotEndsWith { get; } = new("StringNotEndsWith");

    /// <summary>Gets the operator for a text that contains one of several.</summary>
    public static AdvancedFilterOperator StringContains { get; } = new("StringContains");

    /// <summary>Gets the operator for a text that contains none of several.</summary>
    public static AdvancedFilterOperator StringNotContains { get; } = new("StringNotContains");

    /// <summary>Gets the operator for a member that is null or absent.</summary>
    public static AdvancedFilterOperator IsNullOrUndefined { get; } = new("IsNullOrUndefined");

    /// <summary>Gets the operator for a member that is there and not null.</summary>
    public static AdvancedFilterOperator IsNotNull { get; } = new("IsNotNull");

    /// <summary>Compares two operators.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have the same word, ignoring case.</returns>
    public static bool operator ==(AdvancedFilterOperator left, AdvancedFilterOperator right) => left.Equals(right);

    /// <summary>Compares two operators.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the words differ, ignoring case.</returns>
    public static bool operator !=(AdvancedFilterOperator left, AdvancedFilterOperator right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AdvancedFilterOperator other) =>
        string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdvancedFilterOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the word as it was sent.</summary>
    /// <returns>The word; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
