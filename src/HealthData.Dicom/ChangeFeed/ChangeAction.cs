namespace HealthData.Dicom;

/// <summary>The kind of a change to an instance.</summary>
/// <remarks>A service may know more words than those that are named here; each is kept as it was sent. Letter case
/// makes no difference.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct ChangeAction : IEquatable<ChangeAction>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The service's word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public ChangeAction(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the storing of an instance.</summary>
    public static ChangeAction Create { get; } = new("create");

    /// <summary>Gets a change of the attributes of an instance.</summary>
    public static ChangeAction Update { get; } = new("update");

    /// <summary>Gets the deletion of an instance.</summary>
    public static ChangeAction Delete { get; } = new("delete");

    /// <summary>Compares two kinds of changes.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have the same word, ignoring case.</returns>
    public static bool operator ==(ChangeAction left, ChangeAction right) => left.Equals(right);

    /// <summary>Compares two kinds of changes.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the words differ, ignoring case.</returns>
    public static bool operator !=(ChangeAction left, ChangeAction right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ChangeAction other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChangeAction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the word as it was sent.</summary>
    /// <returns>The word; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
