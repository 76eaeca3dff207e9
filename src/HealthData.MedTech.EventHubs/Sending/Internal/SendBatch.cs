namespace HealthData.MedTech.EventHubs;

/// <summary>Messages of one device that are sent at once.</summary>
internal abstract class SendBatch : IDisposable
{
    /// <summary>Adds a message; false where the batch has no room for it.</summary>
    public abstract bool TryAdd(DeviceMessageContent message);

    public abstract Task SendAsync(CancellationToken cancellationToken);

    public abstract void Dispose();
}
