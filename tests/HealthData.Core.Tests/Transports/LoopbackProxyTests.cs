namespace HealthData.Core.Tests.Transports;

public sealed class LoopbackProxyTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("127.1.2.3")]
    public async Task What_is_for_this_machine_goes_through_no_proxy(string host)
    {
        await using var proxy = RawServer.Answering("HTTP/1.1 502 Proxy\r\nContent-Length: 0\r\n\r\n");
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        var options = Through(proxy);
        options.Retry.MaxRetries = 0;
        var endpoint = new UriBuilder(server.Endpoint) { Host = host }.Uri;

        var exception = await Record.ExceptionAsync(() => TestService.Create(endpoint, options).Get());

        Assert.Equal(0, proxy.Requests);
        Assert.True(host == "127.1.2.3" || exception is null, exception?.ToString());
    }

    [Fact]
    public async Task What_is_for_another_host_goes_through_the_proxy()
    {
        await using var proxy = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        var options = Through(proxy);
        options.AllowInsecureEndpoint = true;

        await TestService.Create(new Uri("http://pacs.hospital.invalid/v2"), options).Get();

        Assert.Equal(1, proxy.Requests);
    }

    private static TestClientOptions Through(RawServer proxy) => new()
    {
        Transport = HealthDataTransport.Create(new HealthDataTransportOptions
        {
            Proxy = new WebProxy(proxy.Endpoint.GetLeftPart(UriPartial.Authority)),
        }),
    };
}
