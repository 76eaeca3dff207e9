using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Runtime.ExceptionServices;

namespace HealthData.Core;

/// <summary>
/// Connects to the first address of a host that takes the connection. An address that is silent for a while gets
/// company of the next one, so that a dead first address costs little (RFC 8305, without its sorting).
/// </summary>
internal static class AddressConnector
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    public static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(target.Host, target.AddressFamily, cancellationToken)
            .ConfigureAwait(false);
        return await ConnectAsync(addresses, target.Port, Patience, cancellationToken).ConfigureAwait(false);
    }

    public static async ValueTask<Stream> ConnectAsync(
        IReadOnlyList<IPAddress> addresses, int port, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var race = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var runners = new List<Task<Socket>>();
        var next = 0;
        Exception failure = new SocketException((int)SocketError.HostNotFound);
        while (next < addresses.Count || runners.Count > 0)
        {
            if (next < addresses.Count)
            {
                runners.Add(ConnectAsync(new IPEndPoint(addresses[next++], port), race.Token));
            }

            var first = await FirstAsync(
                runners, next < addresses.Count ? patience : Timeout.InfiniteTimeSpan, race.Token)
                .ConfigureAwait(false);
            if (first is { IsCompletedSuccessfully: true })
            {
                runners.Remove(first);
                await race.CancelAsync().ConfigureAwait(false);
                Abandon(runners);
                return new NetworkStream(await first.ConfigureAwait(false), ownsSocket: true);
            }

            if (first is not null)
            {
                runners.Remove(first);
                failure = first.Exception?.InnerException ?? new OperationCanceledException(cancellationToken);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        ExceptionDispatchInfo.Throw(failure);
        throw failure;
    }

    private static async Task<Socket> ConnectAsync(IPEndPoint endpoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endpoint, cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // Null when the patience with those that are on their way is at an end.
    private static async Task<Task<Socket>?> FirstAsync(
        List<Task<Socket>> runners, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var waiting = Task.Delay(patience, TimeProvider.System, stop.Token);
        var first = await Task.WhenAny([.. runners, waiting]).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        return first as Task<Socket>;
    }

    private static void Abandon(List<Task<Socket>> runners)
    {
        foreach (var runner in runners)
        {
            _ = runner.ContinueWith(
                static late =>
                {
                    if (late.IsCompletedSuccessfully)
                    {
                        late.Result.Dispose();
                    }
                    else
                    {
                        _ = late.Exception;
                    }
                },
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }
}
