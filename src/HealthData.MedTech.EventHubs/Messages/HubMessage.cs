namespace HealthData.MedTech.EventHubs;

/// <summary>Makes the messages of a pipeline of the events of a hub.</summary>
internal static class HubMessage
{
    private const string MessageSource = "iothub-message-source";
    private const string Telemetry = "Telemetry";

    /// <summary>Tells whether an event is a message of a device. An IoT Hub puts changes of its twins and devices among
    /// them, which nobody has measured.</summary>
    public static bool IsOfDevice(EventData data) =>
        !data.SystemProperties.TryGetValue(MessageSource, out var source)
            || string.Equals(Text(source), Telemetry, StringComparison.OrdinalIgnoreCase);

    public static MedTechMessage Create(EventData data) => new(data.EventBody.ToMemory(), PositionOf(data))
    {
        EnqueuedTime = data.EnqueuedTime,
        Properties = data.Properties,
        SystemProperties = data.SystemProperties,
    };

    public static string PositionOf(EventData data) => data.SequenceNumber.ToString(CultureInfo.InvariantCulture);

    // The library gives some values as symbols of AMQP.
    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
