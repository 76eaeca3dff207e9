namespace HealthData.Core.Tests.Support;

/// <summary>
/// Lets a client's time run out once for each stall of a server, and only while the client waits for what does not
/// come; no busy machine can make it run out earlier.
/// </summary>
internal sealed class StallDriver(ManualTime time, OwnConnections connections, TimeSpan timeout)
{
    private readonly HashSet<WatchedStream> _ended = [];

    /// <summary>Waits for a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="stalls">How many answers of the server stand still, or did.</param>
    /// <param name="inBody">Whether they stand still after their head.</param>
    public async Task RunAsync(Task call, Func<int> stalls, bool inBody)
    {
        while (!call.IsCompleted)
        {
            if (stalls() > _ended.Count && Waiting(inBody) is { } connection && time.Advance(timeout))
            {
                _ended.Add(connection);
            }

            await Task.WhenAny(call, Task.Delay(1));
        }

        await call;
    }

    private WatchedStream? Waiting(bool inBody) => connections.All.LastOrDefault(
        connection => connection.IsWaiting && (connection.HasHead || !inBody) && !_ended.Contains(connection));
}
