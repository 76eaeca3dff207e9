namespace HealthData.MedTech.EventHubs;

/// <summary>A way to an event hub.</summary>
internal abstract class SendRoute
{
    /// <summary>Tells what keeps a message from going this way; null for nothing.</summary>
    public virtual ItemProblem? Check(DeviceMessageContent message) => null;

    /// <summary>Makes an empty batch of a device.</summary>
    public abstract ValueTask<SendBatch> OpenAsync(
        string deviceId, long? maxBytes, CancellationToken cancellationToken);
}
