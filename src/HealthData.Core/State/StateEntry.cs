namespace HealthData.Core;

/// <summary>An entry of a <see cref="StateStore"/>.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public sealed class StateEntry
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">What was written.</param>
    /// <param name="eTag">The version of the entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public StateEntry(BinaryData value, ETag eTag)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        ETag = eTag;
    }

    /// <summary>Gets what was written.</summary>
    public BinaryData Value { get; }

    /// <summary>Gets the version of the entry, which changes with each write.</summary>
    public ETag ETag { get; }
}
