namespace HealthData.Core.Tests.Requests;

public sealed class HeaderGuardTests
{
    public static TheoryData<string> Bad =>
        ["a\rb", "a\nb", "a\r\nEvil: b", "a\0b", "\u00e9", "a\u2028b", "\ud83d\ude00", "\x7f", "\x1b"];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_value_opens_no_connection_whatever_way_it_came(string value)
    {
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        foreach (var header in (string[])["If-Match", "Accept", "Content-Type", "x-custom", "Authorization"])
        {
            foreach (var async in (bool[])[true, false])
            {
                var service = TestService.Create(server.Endpoint, new TestClientOptions());
                using var call = service.Open(TestService.Read, "one");
                call.Request.Content = RequestContent.Create("x"u8.ToArray());
                call.Request.Headers.SetValue(header, value);
                await Assert.ThrowsAsync<ArgumentException>(() => call.Send(async));
            }

            foreach (var position in Enum.GetValues<HttpPipelinePosition>())
            {
                var options = new TestClientOptions { Retry = { MaxRetries = 0 } };
                options.AddPolicy(new Policy(message => message.Request.Headers.SetValue(header, value)), position);
                await Assert.ThrowsAsync<ArgumentException>(
                    () => TestService.Create(server.Endpoint, options).Get());
            }
        }

        Assert.Equal(0, server.Connections);
        Assert.Throws<ArgumentException>("parameter", () => RequestGuards.HeaderValue(value, "parameter"));
    }

    [Fact]
    public async Task A_good_value_reaches_the_wire_as_it_is()
    {
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        var service = TestService.Create(server.Endpoint, new TestClientOptions());
        using var call = service.Open(TestService.Read, "one");
        var value = new string([.. Enumerable.Range(33, 94).Select(code => (char)code)]);
        call.Request.Headers.SetValue("x-custom", value);

        await call.SendAsync(default);

        Assert.Contains($"\r\nx-custom: {value}\r\n", Assert.Single(server.Heads), StringComparison.Ordinal);
    }
}
