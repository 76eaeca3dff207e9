namespace HealthData.Core.Tests.Streams;

[Collection(nameof(Sinks))]
public sealed class UploadTests
{
    private const string Answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);
    private static readonly RequestOperation Store =
        TestService.Operation("Store", RequestMethod.Post, RetryClass.NotActedOn);

    private static readonly RequestOperation Replace =
        TestService.Operation("Replace", RequestMethod.Put, RetryClass.Safe);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_flowing_upload_may_last_longer_than_every_timeout(bool async)
    {
        await using var server = Swallowing();
        var content = new BlockContent(async (index, cancellation) =>
        {
            await Task.Delay(Short / 3, cancellation);
            return index < 12 ? new byte[1000] : null;
        });

        var response = await Send(server, content, isReplayable: false, Store, async);

        Assert.Equal(200, response.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_source_may_take_its_time(bool async)
    {
        await using var server = Swallowing();
        var content = new BlockContent(async (index, cancellation) =>
        {
            await Task.Delay(index == 1 ? Short * 2 : TimeSpan.Zero, cancellation);
            return index < 2 ? new byte[1000] : null;
        });

        Assert.Equal(200, (await Send(server, content, isReplayable: false, Store, async)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_upload_that_the_server_stops_reading_is_cut(bool async)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WaitAsync();
        });
        var content = new BlockContent((_, _) => Task.FromResult<byte[]?>(new byte[1024 * 1024]));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Send(server, content, isReplayable: true, Store, async));

        Assert.Equal((HealthDataErrorCodes.TimedOut, 1), (exception.ErrorCode, exception.Attempts));
        Assert.Contains("StallTimeout", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stalled_upload_that_is_safe_is_sent_again(bool async)
    {
        var connections = 0;
        await using var server = new RawServer(async connection =>
        {
            if (Interlocked.Increment(ref connections) == 1)
            {
                await connection.ReadHeadAsync();
                await connection.WaitAsync();
            }

            await connection.ReadRequestAsync();
            await connection.WriteAsync(Answer);
        });

        var response = await Send(
            server, RequestContent.Create(new byte[20_000]), isReplayable: true, Replace, async);

        Assert.Equal(200, response.Status);
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_answer_to_an_upload_is_cut(bool async)
    {
        await using var server = RawServer.Silent();

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Send(server, RequestContent.Create(new byte[1000]), isReplayable: true, Store, async));

        Assert.Equal((HealthDataErrorCodes.TimedOut, 1), (exception.ErrorCode, exception.Attempts));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_to_an_upload_that_stands_still_is_cut(bool async)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            await connection.WaitAsync();
        });

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Send(server, RequestContent.Create(new byte[1000]), isReplayable: true, Store, async));

        Assert.Equal(HealthDataErrorCodes.TimedOut, exception.ErrorCode);
    }

    [Theory]
    [InlineData("invalid", true)]
    [InlineData("invalid", false)]
    [InlineData("io", true)]
    [InlineData("io", false)]
    [InlineData("canceled", true)]
    [InlineData("canceled", false)]
    [InlineData("ours", true)]
    [InlineData("ours", false)]
    public async Task A_failure_of_the_source_is_the_callers_own_and_is_not_repeated(string kind, bool async)
    {
        await using var server = Swallowing();
        Exception failure = kind switch
        {
            "io" => new IOException("mine"),
            "canceled" => new OperationCanceledException("mine"),
            "ours" => FailureTranslator.Create(null, HealthDataErrorCodes.ConnectionLost, "broke in another call"),
            _ => new InvalidOperationException("mine"),
        };
        var asked = 0;
        var content = new BlockContent((index, _) => index == 0
            ? Task.FromResult<byte[]?>(new byte[100_000])
            : throw Count(ref asked, failure));

        var exception = await Record.ExceptionAsync(() => Send(server, content, isReplayable: true, Replace, async));

        Assert.Same(failure, exception);
        Assert.Equal(1, asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_log_of_contents_does_not_use_the_source_up(bool async)
    {
        using var sinks = new Sinks();
        await using var server = Swallowing();
        var options = new TestClientOptions { Diagnostics = { IsLoggingContentEnabled = true } };
        var content = new BlockContent((index, _) => Task.FromResult(index < 2 ? "PHI-7f3a"u8.ToArray() : null));

        var response = await Send(server, content, isReplayable: false, Store, async, options);

        Assert.Equal(200, response.Status);
        Assert.DoesNotContain("PHI-7f3a", sinks.Text, StringComparison.Ordinal);
    }

    private static Exception Count(ref int count, Exception exception)
    {
        count++;
        return exception;
    }

    private static RawServer Swallowing() => new(async connection =>
    {
        await connection.ReadHeadAsync();
        await connection.SwallowUntilAsync("\r\n0\r\n\r\n");
        await connection.WriteAsync(Answer);
    });

    private static async Task<Response> Send(
        RawServer server,
        RequestContent content,
        bool isReplayable,
        RequestOperation operation,
        bool async,
        TestClientOptions? options = null)
    {
        options ??= new TestClientOptions();
        (options.StallTimeout, options.Retry.NetworkTimeout) = (Short, Short * 2);
        var service = TestService.Create(server.Endpoint, options);
        var message = service.CreateMessage(operation, "one");
        using var upload = ServicePipeline.SetUpload(message, content, isReplayable);
        return await service.Send(message, async);
    }
}
