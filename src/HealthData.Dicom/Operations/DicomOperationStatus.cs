namespace HealthData.Dicom;

/// <summary>The status of a long-running operation of the DICOM service.</summary>
/// <remarks>A service may know more words than those that are named here; each is kept as it was sent. Letter case
/// makes no difference.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct DicomOperationStatus : IEquatable<DicomOperationStatus>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The service's word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public DicomOperationStatus(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the status of an operation that waits for its turn.</summary>
    public static DicomOperationStatus NotStarted { get; } = new("notStarted");

    /// <summary>Gets the status of an operation that runs.</summary>
    public static DicomOperationStatus Running { get; } = new("running");

    /// <summary>Gets the status of an operation that ended well, in version 1 of the service.</summary>
    public static DicomOperationStatus Completed { get; } = new("completed");

    /// <summary>Gets the status of an operation that ended well, in version 2 of the service.</summary>
    public static DicomOperationStatus Succeeded { get; } = new("succeeded");

    /// <summary>Gets the status of an operation that failed.</summary>
    public static DicomOperationStatus Failed { get; } = new("failed");

    /// <summary>Gets the status of an operation that was canceled.</summary>
    public static DicomOperationStatus Canceled { get; } = new("canceled");

    /// <summary>Compares two statuses.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether both have the same word, ignoring case.</returns>
    public static bool operator ==(DicomOperationStatus left, DicomOperationStatus right) => left.Equals(right);

    /// <summary>Compares two statuses.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the words differ, ignoring case.</returns>
    public static bool operator !=(DicomOperationStatus left, DicomOperationStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DicomOperationStatus other) =>
        string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DicomOperationStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Returns the word as it was sent.</summary>
    /// <returns>The word; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
