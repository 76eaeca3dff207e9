using System.Net.Http;

namespace HealthData.Core.Tests.Transports;

/// <summary>No transport may lead a request, and what it holds, to another server than the one asked.</summary>
public sealed class RedirectTests
{
    [Fact]
    public void A_transport_that_follows_redirects_is_refused()
    {
        using var client = new HttpClient();
        using var handler = new HttpClientHandler();
        using var sockets = new SocketsHttpHandler();
        using var delegating = new Passing { InnerHandler = sockets };

        foreach (var transport in (HttpClientTransport[])[new(client), new(handler), new(sockets), new(delegating)])
        {
            var exception = Assert.Throws<ArgumentException>(
                () => TestService.Create(new TestClientOptions { Transport = transport }));

            Assert.Contains("HealthDataTransport.Create", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transport_of_ones_own_that_does_not_follow_is_used(bool async)
    {
        await using var target = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var server = Redirecting(target.Endpoint);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);

        foreach (var transport in (
            HttpPipelineTransport[])[new HttpClientTransport(client), HealthDataTransport.Create()])
        {
            var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => TestService.Create(server.Endpoint, new TestClientOptions { Transport = transport }).Get(async));

            Assert.Equal(307, failure.Status);
        }

        Assert.Equal(0, target.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_from_another_address_than_the_one_asked_is_refused(bool async)
    {
        await using var target = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var server = Redirecting(target.Endpoint);
        using var inner = new HttpClient();
        using var client = new HttpClient(new Hidden(inner));
        var service = TestService.Create(
            server.Endpoint, new TestClientOptions { Transport = new HttpClientTransport(client) });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get(async));

        Assert.Equal((HealthDataErrorCode.OriginNotAllowed, "TestClient.Read"), (failure.ErrorCode, failure.Operation));
        Assert.Contains("redirect", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    private static RawServer Redirecting(Uri target) => RawServer.Answering(
        $"HTTP/1.1 307 Moved\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n");

    private sealed class Passing : DelegatingHandler;

    /// <summary>A handler that shows nothing of what is beneath it.</summary>
    private sealed class Hidden(HttpMessageInvoker inner) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            inner.Send(Copy(request), cancellationToken);

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            inner.SendAsync(Copy(request), cancellationToken);

        private static HttpRequestMessage Copy(HttpRequestMessage request) => new(request.Method, request.RequestUri);
    }
}
