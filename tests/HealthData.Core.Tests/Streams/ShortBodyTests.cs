using System.Net.Http;
using System.Net.Sockets;

namespace HealthData.Core.Tests.Streams;

public sealed class ShortBodyTests
{
    [Theory]
    [InlineData(5, "ResponseTruncated")]
    [InlineData(4, null)]
    public async Task A_body_shorter_than_its_length_is_short_over_http2_too(int announced, string? code)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener, announced);
        using var client = CreateClient();
        using var call = CreateService(client, listener).Open(TestService.Stream, "one");
        await call.SendAsync(default);
        await using var body = call.OpenBody(default);
        using var read = new MemoryStream();

        var exception = await Record.ExceptionAsync(
            () => body.CopyToAsync(read, TestContext.Current.CancellationToken));

        Assert.Equal("body"u8, read.ToArray());
        Assert.Equal(code, (exception as HealthDataRequestFailedException)?.ErrorCode);
        Assert.Equal(code is null, exception is null);
        client.Dispose();
        await serving;
    }

    [Theory]
    [InlineData(5, "ResponseTruncated")]
    [InlineData(4, null)]
    public async Task So_is_one_that_is_read_as_a_whole(int announced, string? code)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener, announced);
        using var client = CreateClient();

        var exception = await Record.ExceptionAsync(() => CreateService(client, listener).Get());

        Assert.Equal(code, (exception as HealthDataRequestFailedException)?.ErrorCode);
        Assert.Equal(code is null, exception is null);
        client.Dispose();
        await serving;
    }

    private static HttpClient CreateClient() =>
        new(new Http2 { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } });

    private static ServicePipeline CreateService(HttpClient client, TcpListener listener)
    {
        var options = new TestClientOptions { Transport = new HttpClientTransport(client), Retry = { MaxRetries = 0 } };
        return TestService.Create(
            new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v2"), options);
    }

    // RFC 9113: the preface, our SETTINGS, and for the first request a head and one DATA frame that ends the stream.
    private static async Task ServeAsync(TcpListener listener, int announced)
    {
        try
        {
            using var socket = await listener.AcceptSocketAsync();
            var buffer = new byte[64 * 1024];
            await socket.SendAsync(Frame(4, 0, 0, []));
            var received = 0;
            while (!HasHeaders(buffer.AsSpan(0, received)))
            {
                received += await socket.ReceiveAsync(buffer.AsMemory(received));
            }

            // ":status: 200" by index, "content-length" by index 28 with a literal value (RFC 7541).
            byte[] head = [0x88, 0x0F, 28 - 15, 1, (byte)('0' + announced)];
            await socket.SendAsync(Frame(4, 1, 0, []));
            await socket.SendAsync(Frame(1, 4, 1, head));
            await socket.SendAsync(Frame(0, 1, 1, "body"u8));
            while (await socket.ReceiveAsync(buffer) > 0)
            {
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
        }
    }

    private static bool HasHeaders(ReadOnlySpan<byte> received)
    {
        for (var position = 24; position + 9 <= received.Length;)
        {
            var length = (received[position] << 16) | (received[position + 1] << 8) | received[position + 2];
            if (received[position + 3] == 1 && position + 9 + length <= received.Length)
            {
                return true;
            }

            position += 9 + length;
        }

        return false;
    }

    private static byte[] Frame(byte type, byte flags, byte stream, ReadOnlySpan<byte> payload) =>
        [0, (byte)(payload.Length >> 8), (byte)payload.Length, type, flags, 0, 0, 0, stream, .. payload];

    private sealed class Http2 : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Version = HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
