namespace HealthData.Dicom;

/// <summary>The stage in the life of an extended query tag.</summary>
/// <remarks>A service may know more words than those that are named here; each is kept as it was sent. Letter case
/// makes no difference.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct ExtendedQueryTagStatus : IEquatable<ExtendedQueryTagStatus>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The service's word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public ExtendedQueryTagStatus(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the status of a tag by which stored instances are still being indexed.</summary>
    public static ExtendedQueryTagStatus Adding { get; } = new("Adding");

    /// <summary>Gets the status of a tag that can be searched by.</summary>
    public static ExtendedQueryTagStatus Ready { get; } = new("Ready");

    /// <summary>Gets the status of a tag that is being deleted.</summary>
    public static ExtendedQueryTagStatus Deleting { get; } = new("Deleting");

    /// <summary>Compares two statuses.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have the same word, ignoring case.</returns>
    public static bool operator ==(ExtendedQueryTagStatus left, ExtendedQueryTagStatus right) => left.Equals(right);

    /// <summary>Compares two statuses.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the words differ, ignoring case.</returns>
    public static bool operator !=(ExtendedQueryTagStatus left, ExtendedQueryTagStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ExtendedQueryTagStatus other) =>
        string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExtendedQueryTagStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the word as it was sent.</summary>
    /// <returns>The word; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
