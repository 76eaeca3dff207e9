using System.Reflection;
using HealthData.Core;
using HealthData.Core.Tests.Support;
using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Safety;

/// <summary>A failure or a cancellation, wherever it comes, loses no event.</summary>
public sealed class InterruptionTests
{
    private const int MostOperations = 40;
    private static readonly TimeSpan ClaimTime = TimeSpan.FromSeconds(100);

    private readonly ManualTime _time = new() { HoldsDelays = true };
    private readonly MemoryStateStore _memory;
    private int _handled;

    public InterruptionTests() => _memory = new MemoryStateStore(timeProvider: _time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Every public method of the package that takes a token.</summary>
    public static TheoryData<string> Methods() =>
    [
        .. typeof(EventDispatcher).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters().Any(item => item.ParameterType == typeof(CancellationToken)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}({method.GetParameters()[0].Name})"),
    ];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Method_with_a_canceled_token_is_canceled_and_calls_no_handler(string method)
    {
        var canceled = new CancellationToken(canceled: true);
        var item = EventMaker.Make("1", 1, 1);
        var options = new EventWebhookOptions { ConfirmsByUrl = true, Transport = MockTransport.Always(200) };
        options.Dispatch.On<HealthDataEvent>((_, _) => Count());
        var webhook = new EventWebhook(options);
        var handshake = await webhook.HandleAsync(Requests.Post(Samples.Validation), Token);

        Func<Task> call = method switch
        {
            "EventDispatcher.DispatchAsync(item)" => () =>
                new EventDispatcher(options.Dispatch).DispatchAsync(item, canceled),
            "EventDispatcher.DispatchAsync(events)" => () =>
                new EventDispatcher(options.Dispatch).DispatchAsync([item, item], canceled),
            "EventWebhook.HandleAsync(request)" => () => webhook.HandleAsync(Requests.Post(Samples.Fhir), canceled),
            "WebhookResponse.ConfirmAsync(cancellationToken)" => () => handshake.ConfirmAsync(canceled),
            _ => SubscriptionCalls.Find(method, canceled)
                ?? (() => throw new InvalidOperationException($"{method} isn't tried here yet.")),
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(call);
        Assert.Equal(0, _handled);
    }

    [Fact]
    public async Task Event_that_is_canceled_at_any_operation_of_the_store_is_handled_once_in_the_end()
    {
        for (var stopAt = 1; ; stopAt++)
        {
            Assert.True(stopAt < MostOperations);
            using var source = new CancellationTokenSource();
            var store = new WatchedStore(_memory, number => Stop(number == stopAt, source));
            var item = EventMaker.Make($"{stopAt}", stopAt, 1);
            _handled = 0;

            var exception = await Record.ExceptionAsync(
                () => Dispatcher(store).DispatchAsync(item, source.Token));

            Assert.True(exception is null or OperationCanceledException, $"{exception}");
            await AssertHandledInTheEndAsync(item);
            Assert.Equal(1, _handled);
            if (store.Operations < stopAt)
            {
                Assert.Null(exception);
                Assert.True(stopAt > 5, "The store is hardly asked.");
                return;
            }
        }
    }

    [Fact]
    public async Task Event_whose_store_fails_at_any_operation_is_never_done_unhandled()
    {
        for (var failAt = 1; ; failAt++)
        {
            Assert.True(failAt < MostOperations);
            var store = new WatchedStore(_memory, number => Fail(number == failAt));
            var item = EventMaker.Make($"{failAt}", failAt, 1);
            _handled = 0;

            var result = await Dispatcher(store).DispatchAsync(item, Token);

            if (store.Operations < failAt)
            {
                Assert.Equal((EventResult.Done, 1), (result, _handled));
                return;
            }

            Assert.Equal(EventResult.RetryLater, result);
            await AssertHandledInTheEndAsync(item);

            // An effect and its memory aren't one transaction.
            Assert.InRange(_handled, 1, 2);
        }
    }

    private static void Stop(bool isTime, CancellationTokenSource source)
    {
        if (isTime)
        {
            source.Cancel();
        }
    }

    private static void Fail(bool isTime)
    {
        if (isTime)
        {
            throw new IOException("The store is away.");
        }
    }

    private async Task AssertHandledInTheEndAsync(HealthDataEvent item)
    {
        // What a dead process claimed is free after some time.
        _time.Advance(ClaimTime);
        Assert.Equal(EventResult.Done, await Dispatcher(_memory).DispatchAsync(item, Token));
    }

    private EventDispatcher Dispatcher(StateStore store)
    {
        var options = new EventDispatcherOptions { Store = store, TimeProvider = _time };
        options.On<HealthDataEvent>((_, _) => Count());
        return new EventDispatcher(options);
    }

    private Task Count()
    {
        _handled++;
        return Task.CompletedTask;
    }
}
