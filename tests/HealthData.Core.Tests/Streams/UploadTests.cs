namespace HealthData.Core.Tests.Streams;

[Collection(nameof(Sinks))]
public sealed class UploadTests
{
    private const string Answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    private static readonly TimeSpan StallTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
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
        var time = new ManualTime();
        var content = new BlockContent((index, _) =>
        {
            Assert.False(time.Advance(StallTimeout * 0.9));
            return Task.FromResult(index < 12 ? new byte[1000] : null);
        });

        var response = await Send(server, content, isReplayable: false, Store, async, new() { TimeProvider = time });

        Assert.Equal(200, response.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_source_may_take_its_time(bool async)
    {
        await using var server = Swallowing();
        var time = new ManualTime();
        var content = new BlockContent((index, _) =>
        {
            Assert.False(time.Advance(index == 1 ? StallTimeout * 2 : TimeSpan.Zero));
            return Task.FromResult(index < 2 ? new byte[1000] : null);
        });

        var response = await Send(server, content, isReplayable: false, Store, async, new() { TimeProvider = time });

        Assert.Equal(200, response.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_upload_that_the_server_stops_reading_is_cut(bool async)
    {
        await using var lab = new StallLab(StallTimeout, async (lab, connection) =>
        {
            await connection.ReadHeadAsync();
            await lab.StallAsync(connection);
        });
        var content = new BlockContent((_, _) => Task.FromResult<byte[]?>(new byte[1024 * 1024]));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Send(lab, content, Store, async));

        Assert.Equal((HealthDataErrorCode.TimedOut, 1), (exception.ErrorCode, exception.Attempts));
        Assert.Contains("StallTimeout", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stalled_upload_that_is_safe_is_sent_again(bool async)
    {
        var connections = 0;
        await using var lab = new StallLab(StallTimeout, async (lab, connection) =>
        {
            if (Interlocked.Increment(ref connections) == 1)
            {
                await connection.ReadHeadAsync();
                await lab.StallAsync(connection);
            }

            await connection.ReadRequestAsync();
            await connection.WriteAsync(Answer);
        });

        var response = await Send(lab, RequestContent.Create(new byte[20_000]), Replace, async);

        Assert.Equal(200, response.Status);
        Assert.Equal(2, lab.Server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_answer_to_an_upload_is_cut(bool async)
    {
        await using var lab = new StallLab(string.Empty, StallTimeout);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Send(lab, RequestContent.Create(new byte[1000]), Store, async));

        Assert.Equal((HealthDataErrorCode.TimedOut, 1), (exception.ErrorCode, exception.Attempts));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_to_an_upload_that_stands_still_is_cut(bool async)
    {
        await using var lab = new StallLab("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", StallTimeout);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Send(lab, RequestContent.Create(new byte[1000]), Store, async));

        Assert.Equal(HealthDataErrorCode.TimedOut, exception.ErrorCode);
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
            "ours" => FailureTranslator.Create(null, HealthDataErrorCode.ConnectionLost, "broke in another call"),
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
        StallLab lab, RequestContent content, RequestOperation operation, bool async)
    {
        var call = Send(lab.Server, content, isReplayable: true, operation, async, lab.Options);
        await lab.RunAsync(call).WaitAsync(Longest);
        return await call;
    }

    private static async Task<Response> Send(
        RawServer server,
        RequestContent content,
        bool isReplayable,
        RequestOperation operation,
        bool async,
        TestClientOptions? options = null)
    {
        options ??= new TestClientOptions();
        (options.StallTimeout, options.Retry.NetworkTimeout) = (StallTimeout, StallTimeout * 2);
        var service = TestService.Create(server.Endpoint, options);
        using var call = service.Open(operation, "one");
        call.SetContent(content, "application/octet-stream", isReplayable);
        return await call.Send(async);
    }
}
