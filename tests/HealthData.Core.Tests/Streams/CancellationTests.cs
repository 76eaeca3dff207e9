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
        using var call = service.Open(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        var content = new BlockContent((index, _) =>
        {
            if (index == 1)
            {
                cancellation.CancelAfter(50);
            }

            return Task.FromResult<byte[]?>(new byte[1024 * 1024]);
        });
        call.SetContent(content, "application/octet-stream", isReplayable: true);

        await AssertCanceled(call.Send(async, cancellation.Token), cancellation);

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
        using var call = service.Open(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        var content = new BlockContent(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return null;
        });
        call.SetContent(content, "application/octet-stream", isReplayable: true);

        await AssertCanceled(call.Send(async, cancellation.Token), cancellation);
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

    [Theory]
    [InlineData("streamed")]
    [InlineData("streamed, canceled by the read")]
    [InlineData("streamed, read synchronously")]
    [InlineData("whole")]
    [InlineData("whole, read synchronously")]
    public async Task A_canceled_body_gives_no_connection_back_that_is_still_read(string how)
    {
        using var cancellation = new CancellationTokenSource();
        using var bodySent = new ManualResetEventSlim();
        var bodyWanted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
                await bodyWanted.Task;
                await connection.WriteAsync("body");
                bodySent.Set();
            }
        });
        var operations = 0;
        using var connections = new OwnConnections(() =>
        {
            // The first two send the request and read the head.
            if (Interlocked.Increment(ref operations) == 3)
            {
                bodyWanted.SetResult();
                bodySent.Wait();
                cancellation.Cancel();
            }
        });
        var service = TestService.Create(
            server.Endpoint, new TestClientOptions { Transport = connections.Transport });
        var call = how.StartsWith("whole", StringComparison.Ordinal)
            ? service.Get(async: how == "whole", cancellation.Token)
            : ReadStreamAsync(service, how, cancellation.Token);

        var exception = await Record.ExceptionAsync(() => call.WaitAsync(TimeSpan.FromSeconds(30)));

        // The body came before anybody saw the cancellation, so it may be read; but not from under the next call.
        Assert.True(exception is null or OperationCanceledException, exception?.ToString());
        Assert.Equal("body", (await service.Get()).Content.ToString());
    }

    private static async Task ReadStreamAsync(ServicePipeline service, string how, CancellationToken token)
    {
        var ofCall = how == "streamed, canceled by the read" ? CancellationToken.None : token;
        using var call = service.Open(TestService.Stream, "one");
        var response = await call.SendAsync(ofCall);
        await using var body = call.OpenBody(ofCall);
        if (how == "streamed, read synchronously")
        {
            await Task.Run(() => body.Read(new byte[4]), CancellationToken.None);
        }
        else
        {
            await body.ReadExactlyAsync(new byte[4], token);
        }
    }

    private static async Task AssertCanceled(Task call, CancellationTokenSource cancellation)
    {
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }
}
