using System.Net.Sockets;

namespace HealthData.Core.Tests.Errors;

public sealed class DeadSocketTests
{
    private const string Chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    private const string Whole = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody";

    [Theory]
    [InlineData(0, true)]
    [InlineData(0, false)]
    [InlineData(2, true)]
    [InlineData(2, false)]
    public async Task A_refused_connection_is_the_one_failure_type(int retries, bool async)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var options = new TestClientOptions { Retry = { MaxRetries = retries } };

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(new Uri($"http://127.0.0.1:{port}/"), options).Get(async));

        Assert.Equal(
            (0, HealthDataErrorCode.ConnectionFailed, retries + 1),
            (exception.Status, exception.ErrorCode, exception.Attempts));
        Assert.IsType<SocketException>(exception.InnerException);
        Assert.IsAssignableFrom<RequestFailedException>(exception);
    }

    [Theory]
    [InlineData("", false, HealthDataErrorCode.ConnectionLost)]
    [InlineData("", true, HealthDataErrorCode.ConnectionLost)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le", false, HealthDataErrorCode.ConnectionLost)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n", false, HealthDataErrorCode.ResponseTruncated)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbod", false, HealthDataErrorCode.ResponseTruncated)]
    [InlineData(Chunked + "4\r\nbo", false, HealthDataErrorCode.ResponseTruncated)]
    [InlineData(Chunked + "4\r\nbody\r\n", false, HealthDataErrorCode.ResponseTruncated)]
    public async Task A_cut_answer_is_a_failure_after_the_allowed_attempts(string answer, bool reset, string code)
    {
        foreach (var (retries, async) in ((int, bool)[])[(0, true), (0, false), (1, true), (1, false)])
        {
            await using var server = RawServer.AnsweringOnce(answer, reset);
            var options = new TestClientOptions { Retry = { MaxRetries = retries } };

            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => TestService.Create(server.Endpoint, options).Get(async));

            Assert.Equal((0, code, retries + 1), (exception.Status, exception.ErrorCode, exception.Attempts));
            Assert.True(answer.Length == 0 || server.Requests == retries + 1);
        }
    }

    [Theory]
    [InlineData(nameof(RetryClass.Never), true)]
    [InlineData(nameof(RetryClass.Never), false)]
    [InlineData(nameof(RetryClass.NotActedOn), true)]
    [InlineData(nameof(RetryClass.SafeWhenConditional), true)]
    public async Task The_runtime_does_not_repeat_an_act_without_a_body(string retry, bool async)
    {
        await using var server = RawServer.AnsweringOnce(string.Empty);
        var service = TestService.Create(server.Endpoint, new TestClientOptions());
        var operation = TestService.Operation("Act", RequestMethod.Post, Enum.Parse<RetryClass>(retry));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => service.Open(operation, "one").Send(async));

        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task The_runtime_does_not_repeat_a_request_of_the_users_own(string method)
    {
        await using var server = RawServer.AnsweringOnce(string.Empty);
        var pipeline = TestService.Create(server.Endpoint, new TestClientOptions()).Pipeline;
        using var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Parse(method);
        message.Request.Uri.Reset(server.Endpoint);

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await pipeline.SendAsync(message, default));

        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_cut_once_is_read_on_the_second_attempt(bool async)
    {
        var requests = 0;
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync(Interlocked.Increment(ref requests) == 1 ? Whole[..^1] : Whole);
        });

        var response = await TestService.Create(server.Endpoint, new TestClientOptions()).Get(async);

        Assert.Equal("body", response.Content.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_whose_explanation_is_cut_keeps_its_status(bool async)
    {
        await using var server = RawServer.AnsweringOnce("HTTP/1.1 409 No\r\nContent-Length: 100\r\n\r\npart");

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(server.Endpoint, new TestClientOptions()).Get(async));

        Assert.Equal((409, "part", 1), (exception.Status, exception.ServiceMessage, exception.Attempts));
    }
}
