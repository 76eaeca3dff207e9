namespace HealthData.Core.Tests.Requests;

public sealed class ExpectContinueTests
{
    private const int Large = 2 * 1024 * 1024;
    private const string Expect = "Expect: 100-continue";

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(413)]
    public async Task A_large_upload_is_refused_before_a_byte_of_it_is_sent(int status)
    {
        var sent = 0;
        await using var server = RawServer.AnsweringOnce(
            $"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", headOnly: true);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => StoreAsync(server, new TestClientOptions(), Blocks(4, () => sent++)));

        Assert.Equal((status, 1, 0), (failure.Status, failure.Attempts, sent));
        Assert.Contains(Expect, Assert.Single(server.Heads), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_cheaply()
    {
        var sent = 0;
        await using var server = RawServer.AnsweringOnce(
            "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", headOnly: true);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => StoreAsync(server, new TestClientOptions(), Blocks(4, () => sent++)));

        Assert.Equal((503, 4, 0), (failure.Status, failure.Attempts, sent));
    }

    [Fact]
    public async Task A_server_that_says_continue_gets_every_byte()
    {
        byte[] received = [];
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
            received = await connection.ReadAsync(Large);
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
        var content = new byte[Large];
        new Random(7).NextBytes(content);

        await StoreAsync(server, new TestClientOptions(), RequestContent.Create(content));

        Assert.Equal(content, received);
    }

    [Fact]
    public async Task A_server_that_never_says_continue_is_asked_once_by_a_client()
    {
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        var service = TestService.Create(server.Endpoint, new TestClientOptions());

        for (var call = 0; call < 3; call++)
        {
            await StoreAsync(service, RequestContent.Create(new byte[Large]));
        }

        Assert.Equal(
            [true, false, false],
            server.Heads.Select(head => head.Contains(Expect, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_question_gets_the_upload_without_it()
    {
        var requests = 0;
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            if (Interlocked.Increment(ref requests) == 1)
            {
                await connection.WriteAsync(
                    "HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                return;
            }

            await connection.ReadAsync(Large);
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });

        await StoreAsync(server, new TestClientOptions(), RequestContent.Create(new byte[Large]));

        Assert.Equal(
            [true, false], server.Heads.Select(head => head.Contains(Expect, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData(1024 * 1024, true)]
    [InlineData(Large, false)]
    public async Task A_small_upload_and_a_client_that_wants_no_question_send_at_once(int length, bool isOn)
    {
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");

        await StoreAsync(
            server, new TestClientOptions { ExpectContinue = isOn }, RequestContent.Create(new byte[length]));

        Assert.DoesNotContain(Expect, Assert.Single(server.Heads), StringComparison.OrdinalIgnoreCase);
    }

    private static BlockContent Blocks(int count, Action onBlock) => new((index, _) =>
    {
        onBlock();
        return Task.FromResult<byte[]?>(index < count ? new byte[1024 * 1024] : null);
    });

    private static Task<Response> StoreAsync(RawServer server, TestClientOptions options, RequestContent content) =>
        StoreAsync(TestService.Create(server.Endpoint, options), content);

    private static async Task<Response> StoreAsync(ServicePipeline service, RequestContent content)
    {
        using var call = service.Open(TestService.Operation("Store", RequestMethod.Post, RetryClass.NotActedOn), "one");
        call.SetContent(content, "application/octet-stream", isReplayable: true);
        return await call.SendAsync(TestContext.Current.CancellationToken);
    }
}
