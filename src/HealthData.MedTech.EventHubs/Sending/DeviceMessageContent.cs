namespace HealthData.MedTech.EventHubs;

/// <summary>A message of a device, to send.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{Body.Length} bytes")]
public sealed class DeviceMessageContent
{
    /// <summary>Initializes a new instance of the <see cref="DeviceMessageContent"/> class.</summary>
    /// <param name="deviceId">The device. Messages of one device go to one partition, in order.</param>
    /// <param name="body">The body, as the device mapping reads it.</param>
    /// <exception cref="ArgumentException"><paramref name="deviceId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeviceMessageContent(string deviceId, BinaryData body)
    {
        ArgumentException.ThrowIfNullOrEmpty(deviceId);
        ArgumentNullException.ThrowIfNull(body);
        DeviceId = deviceId;
        Body = body;
    }

    /// <summary>Gets the device, which is the partition key. It might identify a patient, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string DeviceId { get; }

    /// <summary>Gets the body. It might be patient data, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData Body { get; }

    /// <summary>Gets the properties beside the body, which a device mapping finds in <c>Properties</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IDictionary<string, string> Properties { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets the source of the message, such as <c>messages.jsonl:17</c>; null if none is known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Source { get; init; }
}
