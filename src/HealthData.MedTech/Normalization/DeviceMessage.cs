using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>A message of a device, with what the event hub knows of it.</summary>
/// <threadsafety>Safe for concurrent use as long as nobody changes what it refers to.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct DeviceMessage
{
    private DeviceMessage(
        ReadOnlyMemory<byte> body,
        bool isEnvelope,
        DateTimeOffset? enqueuedTime,
        IEnumerable<KeyValuePair<string, object?>>? properties,
        IEnumerable<KeyValuePair<string, object?>>? systemProperties)
    {
        Body = body;
        IsEnvelope = isEnvelope;
        EnqueuedTime = enqueuedTime;
        Properties = properties;
        SystemProperties = systemProperties;
    }

    /// <summary>Gets the JSON text, in UTF-8.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Gets the time when the event came in; null where that is not known.</summary>
    public DateTimeOffset? EnqueuedTime { get; }

    internal bool IsEnvelope { get; }

    internal IEnumerable<KeyValuePair<string, object?>>? Properties { get; }

    internal IEnumerable<KeyValuePair<string, object?>>? SystemProperties { get; }

    /// <summary>
    /// Creates a message from the body of an event. Expressions see it as the service gives it to them: an object with
    /// the members <c>Body</c>, <c>Properties</c> and <c>SystemProperties</c>.
    /// </summary>
    /// <param name="body">The event's body: JSON in UTF-8, or nothing, which gives a <c>Body</c> of null.</param>
    /// <param name="enqueuedTime">When the event came in.</param>
    /// <returns>The message.</returns>
    public static DeviceMessage FromBody(ReadOnlyMemory<byte> body, DateTimeOffset? enqueuedTime = null) =>
        new(body, false, enqueuedTime, null, null);

    /// <summary>Creates a message from the body of an event as text.</summary>
    /// <param name="body">The event's body: JSON, or nothing, which gives a <c>Body</c> of null.</param>
    /// <param name="enqueuedTime">When the event came in.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    public static DeviceMessage FromBody(string body, DateTimeOffset? enqueuedTime = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        return FromBody(System.Text.Encoding.UTF8.GetBytes(body), enqueuedTime);
    }

    /// <summary>
    /// Creates a message from an event of Event Hubs or IoT Hub: its body, its properties and its system properties.
    /// </summary>
    /// <remarks>
    /// The properties of <c>EventData</c> fit as they are. IoT Hub's are among them: the device in the system property
    /// <c>iothub-connection-device-id</c>, the times in <c>iothub-creation-time-utc</c> and <c>iothub-enqueuedtime</c>.
    /// </remarks>
    /// <param name="body">The event's body: JSON in UTF-8, or nothing, which gives a <c>Body</c> of null.</param>
    /// <param name="properties">
    /// The event's own properties: texts, numbers, booleans and times; others by their text.
    /// </param>
    /// <param name="systemProperties">What the hub has added to the event.</param>
    /// <param name="enqueuedTime">When the event came in.</param>
    /// <returns>The message.</returns>
    public static DeviceMessage FromEvent(
        ReadOnlyMemory<byte> body,
        IEnumerable<KeyValuePair<string, object?>>? properties,
        IEnumerable<KeyValuePair<string, object?>>? systemProperties,
        DateTimeOffset? enqueuedTime = null) =>
        new(body, false, enqueuedTime, properties, systemProperties);

    /// <summary>
    /// Creates a message that expressions see as it is: a text that has its envelope already.
    /// </summary>
    /// <param name="json">The text: JSON in UTF-8.</param>
    /// <param name="enqueuedTime">When the event came in.</param>
    /// <returns>The message.</returns>
    public static DeviceMessage FromEnvelope(ReadOnlyMemory<byte> json, DateTimeOffset? enqueuedTime = null) =>
        new(json, true, enqueuedTime, null, null);

    /// <summary>Returns the length of the body, and nothing of its content.</summary>
    /// <returns>The length.</returns>
    public override string ToString() => $"{Body.Length} bytes";
}
