using System.IO.Pipelines;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace HealthData.Testing;

/// <summary>A client's connection below TLS, to be counted and cut.</summary>
internal sealed class WorkspaceConnection(ConnectionContext connection)
{
    private static readonly object Key = new();
    private static readonly TimeSpan DrainTime = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(2);

    private readonly IDuplexPipe _belowTls = connection.Transport;
    private int _active;

    /// <summary>Whether a request is being answered over the connection.</summary>
    public bool IsIdle => Volatile.Read(ref _active) == 0;

    public static WorkspaceConnection Of(HttpContext context) =>
        (WorkspaceConnection)context.Features.Get<IConnectionItemsFeature>()!.Items[Key]!;

    public void Attach() => connection.Items[Key] = this;

    public void Enter() => Interlocked.Increment(ref _active);

    public void Leave() => Interlocked.Decrement(ref _active);

    public void Abort() => connection.Abort();

    /// <summary>Writes bytes as they are to the client, past the web server but through TLS.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes) =>
        await connection.Transport.Output.WriteAsync(bytes).ConfigureAwait(false);

    /// <summary>Ends the connection once the bytes written so far are sent, with FIN or with RST.</summary>
    public async Task CutAsync(bool reset, TimeProvider clock)
    {
        if (reset && connection.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            await Task.Delay(DrainTime, clock).ConfigureAwait(false);
            socket.LingerState = new LingerOption(true, 0);
            socket.Close(0);
            return;
        }

        await connection.Transport.Output.CompleteAsync().ConfigureAwait(false);
        await _belowTls.Output.CompleteAsync().ConfigureAwait(false);
        using var closed = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed);
        await Task.Delay(LongestClose, clock, closed.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
