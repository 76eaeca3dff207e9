namespace HealthData.Core;

/// <summary>Tells the handlers of an application about each request, one handler after the other.</summary>
internal static class AccessTrail
{
    public static async ValueTask TellAsync(
        SyncAsyncEventHandler<AccessedEventArgs> handlers, AccessedEventArgs access)
    {
        foreach (var handler in handlers.GetInvocationList())
        {
            await ((SyncAsyncEventHandler<AccessedEventArgs>)handler)(access).ConfigureAwait(false);
        }
    }

    /// <summary>The synchronous twin of <see cref="TellAsync"/>.</summary>
    public static void Tell(SyncAsyncEventHandler<AccessedEventArgs> handlers, AccessedEventArgs access) =>
        TellAsync(handlers, access).AsTask().GetAwaiter().GetResult();
}
