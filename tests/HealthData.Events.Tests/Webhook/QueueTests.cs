using HealthData.Core.Tests.Support;
using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Webhook;

/// <summary>A durable write to a queue instead of handlers.</summary>
public sealed class QueueTests
{
    private readonly ManualTime _time = new() { HoldsDelays = true };
    private readonly EventWebhookOptions _options = new();
    private readonly List<Exception> _failures = [];

    public QueueTests()
    {
        _options.Dispatch.TimeProvider = _time;
        _options.Dispatch.Failed = (_, exception) => _failures.Add(exception);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Write_that_lasts_too_long_is_answered_in_time(bool heedsToken)
    {
        var never = new TaskCompletionSource();
        _options.Dispatch.Deadline = TimeSpan.FromSeconds(7);
        _options.Queue = (_, token) => heedsToken ? Task.Delay(Timeout.Infinite, token) : never.Task;
        var answer = new EventWebhook(_options).HandleAsync(Requests.Post(Samples.Fhir), Token);

        Assert.False(_time.Advance(TimeSpan.FromSeconds(6.9)));
        Assert.False(answer.IsCompleted);
        Assert.True(_time.Advance(TimeSpan.FromSeconds(0.1)));

        Assert.Equal(503, (await answer.WaitAsync(Token)).Status);
        Assert.IsAssignableFrom<OperationCanceledException>(Assert.Single(_failures));
    }

    [Fact]
    public async Task Answer_waits_for_the_write()
    {
        var written = new TaskCompletionSource();
        _options.Queue = (_, _) => written.Task;
        var answer = new EventWebhook(_options).HandleAsync(Requests.Post(Samples.Fhir), Token);
        Assert.False(answer.IsCompleted);

        written.SetResult();

        Assert.Equal(200, (await answer.WaitAsync(Token)).Status);
    }

    [Fact]
    public async Task Caller_that_has_gone_cancels_the_write_and_is_no_failure()
    {
        using var caller = new CancellationTokenSource();
        _options.Queue = async (_, token) =>
        {
            await caller.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new EventWebhook(_options).HandleAsync(Requests.Post(Samples.Fhir), caller.Token));

        Assert.Empty(_failures);
    }
}
