namespace HealthData.Core.Tests.Streams;

public sealed class CancellationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Before_the_call(bool async)
    {
        var transport = MockTransport.Always(200);
        var service = TestService.Create(TestClientOptions.For(transport));
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await AssertCanceled(service.Get(async, cancellation.Token), cancellation);

        Assert.Empty(transport.Attempts);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("", false)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo", true)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo", false)]
    [InlineData("HTTP/1.1 400 No\r\nContent-Length: 4\r\n\r\nbo", true)]
    [InlineData("HTTP/1.1 400 No\r\nContent-Length: 4\r\n\r\nbo", false)]
    public async Task While_the_answer_is_awaited_or_read(string part, bool async)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(part);
            cancellation.CancelAfter(50);
            Assert.False(await connection.SwallowAsync());
        });
        var service = TestService.Create(server.Endpoint, new TestClientOptions());

        await AssertCanceled(service.Get(async, cancellation.Token), cancellation);

        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task While_the_body_goes_up(bool async)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WaitAsync();
        });
        var service = TestService.Create(server.Endpoint, new TestClientOptions());
        var message = service.CreateMessage(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        var content = new BlockContent((index, _) =>
        {
            if (index == 1)
            {
                cancellation.CancelAfter(50);
            }

            return Task.FromResult<byte[]?>(new byte[1024 * 1024]);
        });
        using var upload = ServicePipeline.SetUpload(message, content, isReplayable: true);

        await AssertCanceled(service.Send(message, async, cancellation.Token), cancellation);

        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task While_the_source_is_read(bool async)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.Silent();
        var service = TestService.Create(server.Endpoint, new TestClientOptions());
        var message = service.CreateMessage(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        var content = new BlockContent(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return null;
        });
        using var upload = ServicePipeline.SetUpload(message, content, isReplayable: true);

        await AssertCanceled(service.Send(message, async, cancellation.Token), cancellation);
    }

    [Fact]
    public async Task The_client_works_on_after_a_canceled_call()
    {
        using var cancellation = new CancellationTokenSource();
        var requests = 0;
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            if (Interlocked.Increment(ref requests) == 1)
            {
                await cancellation.CancelAsync();
                await connection.WaitAsync();
            }

            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
        var service = TestService.Create(server.Endpoint, new TestClientOptions());
        await AssertCanceled(service.Get(true, cancellation.Token), cancellation);

        Assert.Equal(200, (await service.Get()).Status);
    }

    private static async Task AssertCanceled(Task call, CancellationTokenSource cancellation)
    {
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }
}
