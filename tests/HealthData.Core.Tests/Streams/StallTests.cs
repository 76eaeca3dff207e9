namespace HealthData.Core.Tests.Streams;

public sealed class StallTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("", true)]
    [InlineData("", false)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-", true)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n", true)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo", true)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo", false)]
    public async Task An_answer_that_stands_still_is_cut_and_asked_for_again(string part, bool async)
    {
        await using var server = Stalling(part);
        var options = new TestClientOptions { StallTimeout = Short, Retry = { MaxRetries = 1 } };

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(server.Endpoint, options).Get(async));

        Assert.Equal((HealthDataErrorCodes.TimedOut, 2), (exception.ErrorCode, exception.Attempts));
        Assert.True(server.HasSeen(requests: 2));
    }

    [Fact]
    public async Task The_network_timeout_counts_where_it_is_shorter()
    {
        await using var server = Stalling(string.Empty);
        var options = new TestClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = Short } };

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(server.Endpoint, options).Get());

        Assert.Equal(HealthDataErrorCodes.TimedOut, exception.ErrorCode);
        Assert.InRange(exception.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task A_body_that_flows_slowly_is_not_cut()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
            for (var index = 0; index < 8; index++)
            {
                await Task.Delay(Short / 4, TestContext.Current.CancellationToken);
                await connection.WriteAsync("x");
            }
        });
        var options = new TestClientOptions { StallTimeout = Short };

        Assert.Equal("xxxxxxxx", (await TestService.Create(server.Endpoint, options).Get()).Content.ToString());
    }

    [Fact]
    public async Task A_streamed_body_that_stands_still_or_breaks_off_fails_like_the_call()
    {
        foreach (var (stalls, code) in ((bool, string)[])
            [(true, HealthDataErrorCodes.TimedOut), (false, HealthDataErrorCodes.ResponseTruncated)])
        {
            const string Part = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo";
            await using var server = stalls ? Stalling(Part) : RawServer.AnsweringOnce(Part);
            var service = TestService.Create(server.Endpoint, new TestClientOptions { StallTimeout = Short });
            var message = service.CreateMessage(TestService.Stream, "one");
            var response = await service.SendAsync(message, default);
            await using var body = new ResponseStream(
                response.ContentStream!, response, CallState.Find(message)!, CancellationToken.None);

            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => body.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken));

            Assert.Equal((code, "TestClient.Stream"), (exception.ErrorCode, exception.Operation));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(86_400_001)]
    public void A_timeout_out_of_range_is_refused(int milliseconds) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new TestClientOptions { StallTimeout = TimeSpan.FromMilliseconds(milliseconds) });

    private static RawServer Stalling(string part) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WriteAsync(part);
        await connection.WaitAsync();
    });
}
