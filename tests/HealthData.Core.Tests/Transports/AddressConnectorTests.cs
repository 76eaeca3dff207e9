using System.Net.Sockets;

namespace HealthData.Core.Tests.Transports;

public sealed class AddressConnectorTests
{
    private static readonly IPAddress Other = IPAddress.Parse("127.0.0.2");

    [Fact]
    public async Task An_address_that_is_silent_gets_company_of_the_next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var silent = new FullListener(Other, port);

        await using var stream = await AddressConnector.ConnectAsync(
            [Other, IPAddress.Loopback], port, TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);

        using var accepted = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        await accepted.SendAsync("x"u8.ToArray(), TestContext.Current.CancellationToken);
        Assert.Equal('x', stream.ReadByte());
    }

    [Fact]
    public async Task An_address_that_refuses_gives_way_at_once()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        await using var stream = await AddressConnector.ConnectAsync(
            [Other, IPAddress.Loopback], port, TimeSpan.FromDays(1), TestContext.Current.CancellationToken);

        using var accepted = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        Assert.True(accepted.Connected);
    }

    [Fact]
    public async Task Addresses_that_all_refuse_give_the_last_ones_error()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var exception = await Assert.ThrowsAsync<SocketException>(async () => await AddressConnector.ConnectAsync(
            [Other, IPAddress.Loopback], port, TimeSpan.FromDays(1), TestContext.Current.CancellationToken));

        Assert.Equal(SocketError.ConnectionRefused, exception.SocketErrorCode);
    }

    [Fact]
    public async Task Addresses_that_are_all_silent_end_with_the_token()
    {
        using var silent = new FullListener(Other, 0);
        using var cancellation = new CancellationTokenSource();
        var connecting = AddressConnector.ConnectAsync(
            [Other], silent.Port, TimeSpan.FromMilliseconds(20), cancellation.Token).AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connecting);
    }

    [Fact]
    public async Task Connecting_has_a_limit_that_is_told_as_a_failed_connection()
    {
        using var silent = new FullListener(IPAddress.Loopback, 0);
        var options = new TestClientOptions { ConnectTimeout = TimeSpan.FromMilliseconds(100) };
        options.Retry.MaxRetries = 1;

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(new Uri($"http://127.0.0.1:{silent.Port}/v2"), options).Get());

        Assert.Equal((HealthDataErrorCode.ConnectionFailed, 2), (failure.ErrorCode, failure.Attempts));
        Assert.Contains("did not accept a connection in time", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ConnectTimeout", failure.Advice, StringComparison.Ordinal);
    }

    /// <summary>A listener whose queue is full, so that the system answers no further connection.</summary>
    private sealed class FullListener : IDisposable
    {
        private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        private readonly List<Socket> _queued = [];

        public FullListener(IPAddress address, int port)
        {
            _listener.Bind(new IPEndPoint(address, port));
            _listener.Listen(0);
            for (var count = 0; count < 4; count++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Blocking = false;
                _queued.Add(socket);
                try
                {
                    socket.Connect(_listener.LocalEndPoint!);
                }
                catch (SocketException exception) when (exception.SocketErrorCode == SocketError.WouldBlock)
                {
                }
            }
        }

        public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

        public void Dispose()
        {
            _queued.ForEach(socket => socket.Dispose());
            _listener.Dispose();
        }
    }
}
