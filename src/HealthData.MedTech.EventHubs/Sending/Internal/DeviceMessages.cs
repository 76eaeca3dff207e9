namespace HealthData.MedTech.EventHubs;

/// <summary>The messages of one device among those that were read, in order, and their outcomes.</summary>
internal sealed class DeviceMessages(
    string deviceId, int[] places, IReadOnlyList<DeviceMessageContent> all, SendOutcome[] outcomes)
{
    public string DeviceId => deviceId;

    /// <summary>Gets how many messages have no outcome yet.</summary>
    public int Left { get; private set; } = places.Length;

    /// <summary>Gets one of the messages without an outcome.</summary>
    public DeviceMessageContent this[int index] => all[places[places.Length - Left + index]];

    /// <summary>Gives the next messages an outcome.</summary>
    public void Tell(int count, SendStatus status, ItemProblem? problem = null, Exception? failure = null)
    {
        for (var i = 0; i < count; i++, Left--)
        {
            outcomes[places[^Left]] = new SendOutcome(this[0], status) { Problem = problem, Failure = failure };
        }
    }
}
