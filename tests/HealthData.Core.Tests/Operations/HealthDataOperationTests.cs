namespace HealthData.Core.Tests.Operations;

public sealed class HealthDataOperationTests
{
    private static readonly Response Answer = new MockResponse(202);
    private static readonly OperationState<string> Running = new(Answer);
    private static readonly OperationState<string> Done = new(Answer) { HasValue = true, Value = "result" };
    private static readonly OperationState<string> Failed =
        new(Answer) { Failure = HealthDataModelFactory.HealthDataRequestFailedException(500) };

    [Fact]
    public async Task A_running_operation_has_no_value()
    {
        var operation = Create(new Poller(Running));

        Assert.Throws<InvalidOperationException>(() => operation.GetRawResponse());
        await operation.UpdateStatusAsync(TestContext.Current.CancellationToken);

        Assert.False(operation.HasCompleted);
        Assert.False(operation.HasValue);
        Assert.Throws<InvalidOperationException>(() => operation.Value);
        Assert.Same(Answer, operation.GetRawResponse());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_completed_operation_is_not_asked_again(bool async)
    {
        var poller = new Poller(Running, Done);
        var operation = Create(poller);
        for (var update = 0; update < 5; update++)
        {
            var response = async
                ? await operation.UpdateStatusAsync(TestContext.Current.CancellationToken)
                : operation.UpdateStatus(TestContext.Current.CancellationToken);
            Assert.Same(Answer, response);
        }

        Assert.Equal(2, poller.Polls);
        Assert.Equal((true, true, "result"), (operation.HasCompleted, operation.HasValue, operation.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failed_operation_throws_each_time(bool async)
    {
        var poller = new Poller(Failed);
        var operation = Create(poller);
        for (var update = 0; update < 2; update++)
        {
            await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () => _ = async
                ? await operation.UpdateStatusAsync(TestContext.Current.CancellationToken)
                : operation.UpdateStatus(TestContext.Current.CancellationToken));
        }

        Assert.Throws<HealthDataRequestFailedException>(() => operation.Value);
        Assert.Equal((1, true, false), (poller.Polls, operation.HasCompleted, operation.HasValue));
    }

    [Fact]
    public async Task Waiting_ends_with_the_value_or_the_failure()
    {
        var cancellation = TestContext.Current.CancellationToken;

        Assert.Equal("result", (await Create(new Poller(Done)).WaitForCompletionAsync(cancellation)).Value);
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await Create(new Poller(Failed)).WaitForCompletionAsync(cancellation));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Waiting_follows_the_hints_of_the_service(bool async)
    {
        var time = new ManualTime();
        var operation = Create(
            time,
            With("Retry-After", "7"),
            With("x-ms-retry-after-ms", "50"),
            With("Retry-After", (time.GetUtcNow() + TimeSpan.FromSeconds(20)).ToString("R")),
            With("Retry-After", "86400"),
            With("Retry-After", "0"),
            Done);

        await WaitAsync(operation, async);

        Assert.Equal([7, 0.05, 12.95, 300, 16], time.Delays.Select(delay => delay.TotalSeconds));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Waiting_without_hints_asks_less_and_less_often(bool async)
    {
        var time = new ManualTime();

        await WaitAsync(Create(time, [.. Enumerable.Repeat(Running, 8), Done]), async);

        Assert.Equal([1, 2, 4, 8, 16, 30, 30, 30], time.Delays.Select(delay => delay.TotalSeconds));
    }

    [Fact]
    public async Task Waiting_can_be_canceled()
    {
        using var cancellation = new CancellationTokenSource();
        var operation = Create(new Poller(Running) { OnPoll = cancellation.Cancel });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await operation.WaitForCompletionAsync(TimeSpan.FromHours(1), cancellation.Token));
    }

    [Fact]
    public void A_slow_look_does_not_undo_a_completion()
    {
        var poller = new Poller(Running, Done);
        var operation = Create(poller);
        poller.OnPoll = () =>
        {
            poller.OnPoll = null;
            operation.UpdateStatus(TestContext.Current.CancellationToken);
        };

        operation.UpdateStatus(TestContext.Current.CancellationToken);

        Assert.Equal((2, "result"), (poller.Polls, operation.Value));
    }

    private static OperationState<string> With(string header, string value) =>
        new(new MockResponse(202).With(header, value));

    private static async Task WaitAsync(HealthDataOperation<string> operation, bool async) => Assert.Same(Answer, async
        ? await operation.WaitForCompletionResponseAsync(TestContext.Current.CancellationToken)
        : operation.WaitForCompletionResponse(TestContext.Current.CancellationToken));

    private static HealthDataOperation<string> Create(TimeProvider time, params OperationState<string>[] states) =>
        new("1", new Poller(states), time: time);

    private static HealthDataOperation<string> Create(Poller poller) => new("1", poller);

    private sealed class Poller(params OperationState<string>[] states) : IOperationPoller<string>
    {
        public int Polls { get; private set; }

        public Action? OnPoll { get; set; }

        public OperationState<string> Poll(CancellationToken cancellationToken)
        {
            var state = states[Math.Min(Polls++, states.Length - 1)];
            OnPoll?.Invoke();
            return state;
        }

        public ValueTask<OperationState<string>> PollAsync(CancellationToken cancellationToken) =>
            new(Poll(cancellationToken));
    }
}
