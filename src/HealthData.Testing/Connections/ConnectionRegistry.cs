using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace HealthData.Testing;

/// <summary>The connections that are open now.</summary>
internal sealed class ConnectionRegistry
{
    private readonly ConcurrentDictionary<WorkspaceConnection, byte> _open = new();
    private int _total;

    public int Open => _open.Count;

    public int Total => Volatile.Read(ref _total);

    public ConnectionDelegate Track(ConnectionDelegate next) => async context =>
    {
        var connection = new WorkspaceConnection(context);
        connection.Attach();
        Interlocked.Increment(ref _total);
        _open.TryAdd(connection, 0);
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            _open.TryRemove(connection, out _);
        }
    };

    public void CloseIdle()
    {
        foreach (var connection in _open.Keys)
        {
            if (connection.IsIdle)
            {
                connection.Abort();
            }
        }
    }
}
