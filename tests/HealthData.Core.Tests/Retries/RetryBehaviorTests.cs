using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace HealthData.Core.Tests.Retries;

public sealed class RetryBehaviorTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_retries_means_one_attempt(bool async)
    {
        var transport = MockTransport.Always(503);
        var options = TestClientOptions.For(transport, new ManualTime());
        options.Retry.MaxRetries = 0;

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => TestService.Create(options).Get(async));

        Assert.Single(transport.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_default_is_three_retries(bool async)
    {
        var transport = MockTransport.Sequence(500, 502, 504, 200);

        await TestService.Create(TestClientOptions.For(transport, new ManualTime())).Get(async);

        Assert.Equal([0, 1, 2, 3], transport.Attempts.Select(attempt => attempt.RetryNumber));
    }

    [Fact]
    public async Task Delays_grow_up_to_the_longest()
    {
        var time = new ManualTime();
        var options = TestClientOptions.For(MockTransport.Always(503), time);
        (options.Retry.Mode, options.Retry.MaxRetries) = (RetryMode.Exponential, 12);
        (options.Retry.Delay, options.Retry.MaxDelay) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => TestService.Create(options).Get());

        Assert.Equal(12, time.Delays.Count);
        Assert.All(time.Delays, delay => Assert.InRange(delay, TimeSpan.Zero, TimeSpan.FromSeconds(9)));
        Assert.True(time.Delays[^3..].Max() > time.Delays[0], string.Join(' ', time.Delays));
    }

    [Fact]
    public async Task A_longest_delay_of_more_than_a_day_is_a_day()
    {
        var time = new ManualTime();
        var options = TestClientOptions.For(
            new MockTransport(_ => new MockResponse(503).With("Retry-After", "1000000000000")), time);
        (options.Retry.MaxRetries, options.Retry.MaxDelay) = (1, TimeSpan.FromDays(400));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => TestService.Create(options).Get());

        Assert.Equal([TimeSpan.FromDays(1)], time.Delays);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_policy_of_the_users_replaces_ours(bool async)
    {
        var transport = MockTransport.Always(404);
        var options = TestClientOptions.For(transport);
        options.RetryPolicy = new StubbornPolicy();

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(options).Get(async));

        Assert.Equal(3, transport.Attempts.Count);
        Assert.Equal(3, exception.Attempts);
        Assert.IsType<StubbornPolicy>(options.RetryPolicy);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_repeated_delete_that_finds_nothing_has_deleted(bool async)
    {
        var service = TestService.Create(TestClientOptions.For(MockTransport.Sequence(504, 404), new ManualTime()));

        var response = await service.Open(TestService.Delete, "one").Send(async);

        Assert.Equal(404, response.Status);
    }

    [Fact]
    public async Task A_first_delete_that_finds_nothing_fails()
    {
        var service = TestService.Create(TestClientOptions.For(MockTransport.Sequence(404), new ManualTime()));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => service.Open(TestService.Delete, "one").Send(async: true));

        Assert.Equal(404, exception.Status);
    }

    [Fact]
    public async Task A_delete_sent_again_for_a_new_token_is_no_repeated_delete()
    {
        var transport = new MockTransport(attempt => attempt.Number == 1
            ? new MockResponse(401).With("WWW-Authenticate", Authentication.ClaimsChallengeTests.Challenge)
            : new MockResponse(404));
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential());

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => service.Open(TestService.Delete, "one").Send(async: true));

        Assert.Equal(2, transport.Attempts.Count);
    }

    [Fact]
    public async Task A_precondition_that_fails_after_a_retry_says_what_may_have_happened()
    {
        var service = TestService.Create(TestClientOptions.For(MockTransport.Sequence(503, 412), new ManualTime()));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get());

        Assert.Contains("Read the current version", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Content_that_can_be_read_once_is_sent_once(bool async)
    {
        var transport = MockTransport.Always(503);
        var service = TestService.Create(TestClientOptions.For(transport, new ManualTime()));
        using var call = service.Open(
            TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        call.SetContent(RequestContent.Create("body"u8.ToArray()), "application/octet-stream", isReplayable: false);

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call.Send(async));

        Assert.Single(transport.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Content_that_can_be_read_again_is_the_same_each_time(bool async)
    {
        var transport = MockTransport.Always(503);
        var service = TestService.Create(TestClientOptions.For(transport, new ManualTime()));
        using var call = service.Open(
            TestService.Operation("Store", RequestMethod.Post, RetryClass.NotActedOn), "one");
        call.SetContent(RequestContent.Create("body"u8.ToArray()), "application/octet-stream", isReplayable: true);

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call.Send(async));

        Assert.Equal(4, transport.Attempts.Count);
        var expected = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("body"u8));
        Assert.All(transport.Attempts, attempt => Assert.Equal(expected, attempt.BodyHash));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_circuit_breaker_of_the_users_keeps_requests_from_being_sent(bool async)
    {
        var transport = MockTransport.Always(500);
        var options = TestClientOptions.For(transport, new ManualTime());
        options.Retry.MaxRetries = 0;
        options.ConfigureResilience = builder => builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<Response>
        {
            MinimumThroughput = 2,
            FailureRatio = 0.5,
            SamplingDuration = TimeSpan.FromMinutes(1),
            BreakDuration = TimeSpan.FromMinutes(1),
            ShouldHandle = args => new(args.Outcome.Result is { Status: >= 500 }),
        });
        var service = TestService.Create(options);
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get(async));
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get(async));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get(async));

        Assert.Equal(HealthDataErrorCode.RejectedByStrategy, exception.ErrorCode);
        Assert.Equal(0, exception.Attempts);
        Assert.Equal(2, transport.Attempts.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_timeout_strategy_of_the_users_ends_an_attempt_and_lets_the_next_begin(bool async)
    {
        await using var server = RawServer.Silent();
        var options = new TestClientOptions();
        options.Retry.MaxRetries = 1;
        options.ConfigureResilience = builder =>
            builder.AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromMilliseconds(200) });

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(server.Endpoint, options).Get(async));

        Assert.Equal(HealthDataErrorCode.TimedOut, exception.ErrorCode);
        Assert.Contains("strategy", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, exception.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_delay_can_be_canceled(bool async)
    {
        var time = new ManualTime { HoldsDelays = true };
        var transport = MockTransport.Always(503);
        using var cancellation = new CancellationTokenSource();
        var call = TestService.Create(TestClientOptions.For(transport, time)).Get(async, cancellation.Token);
        await time.DelayStarted.Task;

        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(transport.Attempts);
    }

    [Theory]
    [InlineData("GET", 4)]
    [InlineData("HEAD", 4)]
    [InlineData("POST", 1)]
    [InlineData("PATCH", 1)]
    [InlineData("DELETE", 1)]
    public async Task A_request_of_the_users_own_is_repeated_only_when_it_reads(string method, int attempts)
    {
        var transport = MockTransport.Always(503);
        var pipeline = TestService.Create(TestClientOptions.For(transport, new ManualTime())).Pipeline;
        using var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Parse(method);
        message.Request.Uri.Reset(new Uri("http://localhost:9/anything"));

        await pipeline.SendAsync(message, default);

        Assert.Equal(attempts, transport.Attempts.Count);
        Assert.Equal(Enumerable.Range(0, attempts), transport.Attempts.Select(attempt => attempt.RetryNumber));
    }

    private sealed class StubbornPolicy() : RetryPolicy(2, DelayStrategy.CreateFixedDelayStrategy(TimeSpan.Zero))
    {
        protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
            message.ProcessingContext.RetryNumber < 2;

        protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
            new(ShouldRetry(message, exception));
    }
}
