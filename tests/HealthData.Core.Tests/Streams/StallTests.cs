namespace HealthData.Core.Tests.Streams;

public sealed class StallTests
{
    private static readonly TimeSpan StallTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("", true)]
    [InlineData("", false)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-", true)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n", true)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo", true)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo", false)]
    public async Task An_answer_that_stands_still_is_cut_and_asked_for_again(string part, bool async)
    {
        await using var lab = new StallLab(part, StallTimeout);
        lab.Options.Retry.MaxRetries = 1;

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.RunAsync(lab.CreateService().Get(async)).WaitAsync(Longest));

        Assert.Equal((HealthDataErrorCode.TimedOut, 2), (exception.ErrorCode, exception.Attempts));
        Assert.Equal(2, lab.Server.Requests);
    }

    [Fact]
    public async Task The_network_timeout_counts_where_it_is_shorter()
    {
        await using var lab = new StallLab(string.Empty, StallTimeout / 2);
        (lab.Options.StallTimeout, lab.Options.Retry.NetworkTimeout) = (StallTimeout, StallTimeout / 2);
        lab.Options.Retry.MaxRetries = 0;

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.RunAsync(lab.CreateService().Get()).WaitAsync(Longest));

        Assert.Equal((HealthDataErrorCode.TimedOut, StallTimeout / 2), (exception.ErrorCode, exception.Elapsed));
    }

    [Fact]
    public async Task A_body_that_flows_slowly_is_not_cut()
    {
        const string Head = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n";
        using var connections = new OwnConnections();
        var time = new ManualTime();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(Head);
            for (var sent = 0; sent < 8; sent++)
            {
                await connections.WaitForReadAsync(Head.Length + sent).WaitAsync(Longest);
                Assert.False(time.Advance(StallTimeout * 0.9));
                await connection.WriteAsync("x");
            }
        });
        var options = new TestClientOptions
        {
            StallTimeout = StallTimeout,
            TimeProvider = time,
            Transport = connections.Transport,
        };

        Assert.Equal("xxxxxxxx", (await TestService.Create(server.Endpoint, options).Get()).Content.ToString());
    }

    [Fact]
    public async Task A_streamed_body_that_stands_still_or_breaks_off_fails_like_the_call()
    {
        foreach (var (stalls, code) in ((bool, string)[])
            [(true, HealthDataErrorCode.TimedOut), (false, HealthDataErrorCode.ResponseTruncated)])
        {
            const string Part = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo";
            await using var lab = new StallLab(Part, StallTimeout, stalls);
            var service = lab.CreateService();
            using var call = service.Open(TestService.Stream, "one");
            var response = await call.SendAsync(default);
            await using var body = call.OpenBody(CancellationToken.None);

            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => lab.RunAsync(
                    body.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken)).WaitAsync(Longest));

            Assert.Equal((code, "TestClient.Stream"), (exception.ErrorCode, exception.Operation));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(86_400_001)]
    public void A_timeout_out_of_range_is_refused(int milliseconds) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new TestClientOptions { StallTimeout = TimeSpan.FromMilliseconds(milliseconds) });
}
