namespace HealthData.MedTech.Fhir;

/// <summary>A message of a device, with its place in the stream that it comes from.</summary>
/// <threadsafety>Safe for concurrent use as long as nobody changes what it refers to.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MedTechMessage
{
    /// <summary>Initializes a new instance of the <see cref="MedTechMessage"/> class.</summary>
    /// <param name="body">The message's body: JSON in UTF-8. It isn't copied.</param>
    /// <param name="position">The place in its partition, such as an offset, a sequence number, or a line. Only the
    /// source has to understand it.</param>
    /// <exception cref="ArgumentException"><paramref name="position"/> is null or empty.</exception>
    public MedTechMessage(ReadOnlyMemory<byte> body, string position)
    {
        ArgumentException.ThrowIfNullOrEmpty(position);
        Body = body;
        Position = position;
        OriginalBytes = body;
    }

    /// <summary>Gets the message's body: JSON in UTF-8.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Gets the place in its partition.</summary>
    public string Position { get; }

    /// <summary>Gets the bytes as they came in, for the dead letters; the body unless set.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> OriginalBytes { get; init; }

    /// <summary>Gets a value that indicates whether the body has its envelope already: an object with the members
    /// <c>Body</c>, <c>Properties</c>, and <c>SystemProperties</c>. The default is false.</summary>
    public bool IsEnvelope { get; init; }

    /// <summary>Gets when the message came in; null where that isn't known.</summary>
    public DateTimeOffset? EnqueuedTime { get; init; }

    /// <summary>Gets the event's own properties; null for none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IEnumerable<KeyValuePair<string, object?>>? Properties { get; init; }

    /// <summary>Gets what the hub has added to the event; null for nothing.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IEnumerable<KeyValuePair<string, object?>>? SystemProperties { get; init; }

    /// <summary>Returns the position and the length of the body, and nothing of its content.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Position} ({Body.Length} bytes)");

    internal DeviceMessage ToDeviceMessage() => IsEnvelope
        ? DeviceMessage.FromEnvelope(Body, EnqueuedTime)
        : DeviceMessage.FromEvent(Body, Properties, SystemProperties, EnqueuedTime);
}
