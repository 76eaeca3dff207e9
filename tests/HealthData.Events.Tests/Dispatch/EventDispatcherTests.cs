using System.Collections.Concurrent;
using HealthData.Core.Tests.Support;
using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Dispatch;

/// <summary>Which events reach which handlers, how often, and in which order.</summary>
public sealed class EventDispatcherTests
{
    private readonly EventDispatcherOptions _options = new();
    private readonly ConcurrentQueue<string> _handled = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Event_goes_to_the_handlers_of_its_type_and_of_its_base_types_in_turn()
    {
        _options.On<FhirResourceUpdatedEvent>((_, _) => Note("updated"));
        _options.On<FhirResourceCreatedEvent>((_, _) => Note("created"));
        _options.On<DicomImageEvent>((_, _) => Note("image"));
        _options.On<FhirResourceEvent>((_, _) => Note("resource"));
        _options.On<HealthDataEvent>((_, _) => Note("any"));

        Assert.Equal(EventResult.Done, await Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 1), Token));

        Assert.Equal(["updated", "resource", "any"], _handled);
    }

    [Fact]
    public async Task Event_without_a_handler_is_done() =>
        Assert.Equal(EventResult.Done, await Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 1), Token));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("another", 1)]
    [InlineData("1", 2)]
    public async Task Event_is_handled_once_by_its_id_and_by_its_content(string id, long version)
    {
        NoteVersions();
        var dispatcher = Dispatcher();
        await dispatcher.DispatchAsync(EventMaker.Make("1", 1, 1), Token);

        Assert.Equal(EventResult.Done, await dispatcher.DispatchAsync(EventMaker.Make(id, 1, version), Token));

        Assert.Equal(["1"], _handled);
    }

    [Fact]
    public async Task Same_id_from_another_source_is_another_event()
    {
        NoteVersions();
        var dispatcher = Dispatcher();
        await dispatcher.DispatchAsync(EventMaker.Make("1", 1, 1), Token);
        var other = EventMaker.Json("1", 2, 5)
            .Replace("workspaces/contoso", "workspaces/other", StringComparison.Ordinal);

        await dispatcher.DispatchAsync(Samples.Parse(other), Token);

        Assert.Equal(["1", "5"], _handled);
    }

    [Fact]
    public async Task Restart_forgets_nothing_with_a_store_of_its_own()
    {
        _options.Store = new MemoryStateStore();
        NoteVersions();
        await Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 2), Token);

        await Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 2), Token);
        await Dispatcher().DispatchAsync(EventMaker.Make("2", 1, 1), Token);

        Assert.Equal(["2"], _handled);
    }

    [Fact]
    public async Task Handler_that_throws_gets_the_event_again()
    {
        var failures = new List<string>();
        _options.Failed = (_, exception) => failures.Add(exception.Message);
        _options.On<HealthDataEvent>((_, _) => _handled.IsEmpty
            ? Task.FromException(new InvalidOperationException("first" + Note("x").Id))
            : Note("again"));
        var dispatcher = Dispatcher();
        var item = EventMaker.Make("1", 1, 1);

        Assert.Equal(EventResult.RetryLater, await dispatcher.DispatchAsync(item, Token));
        Assert.Equal(EventResult.Done, await dispatcher.DispatchAsync(item, Token));
        Assert.Equal(EventResult.Done, await dispatcher.DispatchAsync(item, Token));

        Assert.Equal(["x", "again"], _handled);
        Assert.StartsWith("first", Assert.Single(failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EventResult.Poison)]
    [InlineData(EventResult.RetryLater)]
    public async Task Result_of_a_handler_decides_and_ends_the_row(EventResult result)
    {
        _options.On<HealthDataEvent>((_, _, _) => Task.FromResult(result));
        _options.On<HealthDataEvent>((_, _) => Note("second"));
        var dispatcher = Dispatcher();

        Assert.Equal(result, await dispatcher.DispatchAsync(EventMaker.Make("1", 1, 1), Token));
        Assert.Equal(result, await dispatcher.DispatchAsync(EventMaker.Make("1", 1, 1), Token));

        Assert.Empty(_handled);
    }

    [Fact]
    public async Task Late_event_is_dropped()
    {
        NoteVersions();
        var dispatcher = Dispatcher();

        foreach (var version in (long[])[1, 4, 2, 3, 5])
        {
            var item = EventMaker.Make($"{version}", 1, version);
            Assert.Equal(EventResult.Done, await dispatcher.DispatchAsync(item, Token));
        }

        Assert.Equal(["1", "4", "5"], _handled);
    }

    [Fact]
    public async Task Late_event_is_handed_over_as_late_once_if_asked()
    {
        _options.LateEvents = LateEventPolicy.HandOver;
        _options.On<FhirResourceEvent>((item, context, _) =>
        {
            _handled.Enqueue(item.VersionId + (context.IsLate ? " late" : ""));
            return Task.FromResult(EventResult.Done);
        });
        var dispatcher = Dispatcher();

        foreach (var version in (long[])[4, 2, 2, 5, 3])
        {
            await dispatcher.DispatchAsync(EventMaker.Make($"{version}", 1, version), Token);
        }

        Assert.Equal(["4", "2 late", "5", "3 late"], _handled);
    }

    [Fact]
    public async Task Event_without_a_handler_makes_no_other_late()
    {
        _options.On<FhirResourceCreatedEvent>((item, _) => Note($"{item.VersionId}"));
        var dispatcher = Dispatcher();
        await dispatcher.DispatchAsync(EventMaker.Make("2", 1, 2), Token);

        await dispatcher.DispatchAsync(EventMaker.Make("1", 1, 1, "Created"), Token);

        Assert.Equal(["1"], _handled);
    }

    [Fact]
    public async Task Batch_is_handled_in_the_order_of_each_resource()
    {
        NoteVersions();

        var results = await Dispatcher().DispatchAsync(
            [EventMaker.Make("c", 1, 3), EventMaker.Make("a", 1, 1), EventMaker.Make("b", 1, 2)], Token);

        Assert.Equal([EventResult.Done, EventResult.Done, EventResult.Done], results);
        Assert.Equal(["1", "2", "3"], _handled);
    }

    [Fact]
    public async Task Event_that_failed_keeps_the_newer_ones_of_its_resource_back()
    {
        _options.On<FhirResourceEvent>((item, _, _) => Task.FromResult(
            item is { ResourceId: "1", VersionId: 2 } ? EventResult.RetryLater : EventResult.Done));

        var results = await Dispatcher().DispatchAsync(
            [
                EventMaker.Make("c", 1, 3), EventMaker.Make("a", 1, 1),
                EventMaker.Make("b", 1, 2), EventMaker.Make("d", 2, 9),
            ],
            Token);

        Assert.Equal([EventResult.RetryLater, EventResult.Done, EventResult.RetryLater, EventResult.Done], results);
    }

    [Fact]
    public async Task No_more_events_than_allowed_are_handled_at_once()
    {
        _options.MaxConcurrency = 3;
        var (now, most) = (0, 0);
        var full = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _options.On<HealthDataEvent>(async (_, _) =>
        {
            var count = Interlocked.Increment(ref now);
            lock (_handled)
            {
                most = Math.Max(most, count);
            }

            if (count == 3)
            {
                full.TrySetResult();
            }

            await full.Task;
            await Task.Yield();
            Interlocked.Decrement(ref now);
        });

        await Dispatcher().DispatchAsync(
            [.. Enumerable.Range(0, 50).Select(i => EventMaker.Make($"{i}", i, 1))], Token);

        Assert.Equal(3, most);
    }

    [Fact]
    public async Task Events_about_one_resource_are_handled_one_after_another()
    {
        var (now, most) = (0, 0);
        _options.LateEvents = LateEventPolicy.HandOver;
        _options.On<HealthDataEvent>(async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
        });
        var dispatcher = Dispatcher();

        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(
            () => dispatcher.DispatchAsync(EventMaker.Make($"{i}", 1, i), Token))));

        Assert.All(results, result => Assert.Equal(EventResult.Done, result));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Deadline_cancels_the_handlers_and_lets_the_event_come_again()
    {
        var time = new ManualTime { HoldsDelays = true };
        _options.TimeProvider = time;
        var started = new TaskCompletionSource();
        var count = 0;
        _options.On<HealthDataEvent>(async (_, token) =>
        {
            if (++count == 1)
            {
                started.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);
            }
        });
        var dispatcher = Dispatcher();
        var first = dispatcher.DispatchAsync(EventMaker.Make("1", 1, 1), Token);
        await started.Task;
        Assert.False(first.IsCompleted);

        time.Advance(_options.Deadline);

        Assert.Equal(EventResult.RetryLater, await first);
        var second = await WaitForDoneAsync(dispatcher, EventMaker.Make("1", 1, 1));
        Assert.Equal(EventResult.Done, second);
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task Handler_that_does_not_heed_the_deadline_is_not_called_again_when_it_ends()
    {
        var time = new ManualTime { HoldsDelays = true };
        _options.TimeProvider = time;
        var started = new TaskCompletionSource();
        var goesOn = new TaskCompletionSource();
        _options.On<HealthDataEvent>(async (_, _) =>
        {
            await Note("once");
            started.SetResult();
            await goesOn.Task;
        });
        var dispatcher = Dispatcher();
        var first = dispatcher.DispatchAsync(EventMaker.Make("1", 1, 1), Token);
        await started.Task;
        time.Advance(_options.Deadline);
        Assert.Equal(EventResult.RetryLater, await first);

        goesOn.SetResult();

        Assert.Equal(EventResult.Done, await WaitForDoneAsync(dispatcher, EventMaker.Make("1", 1, 1)));
        Assert.Equal(["once"], _handled);
    }

    [Fact]
    public async Task Event_that_another_instance_handles_comes_again()
    {
        _options.Store = new MemoryStateStore();
        var started = new TaskCompletionSource();
        var goesOn = new TaskCompletionSource();
        _options.On<FhirResourceEvent>(async (item, _) =>
        {
            await Note($"{item.VersionId}");
            started.TrySetResult();
            await goesOn.Task;
        });
        var first = Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 1), Token);
        await started.Task;

        Assert.Equal(EventResult.RetryLater, await Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 1), Token));
        Assert.Equal(EventResult.RetryLater, await Dispatcher().DispatchAsync(EventMaker.Make("2", 1, 2), Token));
        goesOn.SetResult();
        Assert.Equal(EventResult.Done, await first);

        Assert.Equal(EventResult.Done, await Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 1), Token));
        Assert.Equal(EventResult.Done, await Dispatcher().DispatchAsync(EventMaker.Make("2", 1, 2), Token));
        Assert.Equal(["1", "2"], _handled);
    }

    [Fact]
    public async Task Store_that_fails_lets_the_event_come_again()
    {
        _options.Store = new BrokenStore();
        NoteVersions();

        Assert.Equal(EventResult.RetryLater, await Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 1), Token));

        Assert.Empty(_handled);
    }

    [Fact]
    public async Task Caller_who_cancels_gets_an_exception()
    {
        _options.On<HealthDataEvent>((_, token) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token));
        using var source = new CancellationTokenSource();
        var call = Dispatcher().DispatchAsync(EventMaker.Make("1", 1, 1), source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public void Options_refuse_what_would_lose_events()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _options.RememberFor = TimeSpan.FromHours(23));
        Assert.Throws<ArgumentOutOfRangeException>(() => _options.Deadline = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => _options.MaxConcurrency = 0);
    }

    private static async Task<EventResult> WaitForDoneAsync(EventDispatcher dispatcher, HealthDataEvent item)
    {
        EventResult result;
        do
        {
            result = await dispatcher.DispatchAsync(item, Token);
            await Task.Yield();
        }
        while (result == EventResult.RetryLater);

        return result;
    }

    private EventDispatcher Dispatcher() => new(_options);

    private void NoteVersions() => _options.On<FhirResourceEvent>((item, _) => Note($"{item.VersionId}"));

    private Task Note(string text)
    {
        _handled.Enqueue(text);
        return Task.CompletedTask;
    }

    private sealed class BrokenStore : StateStore
    {
        public override ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default) =>
            throw new IOException();

        public override ValueTask<Azure.ETag?> TryWriteAsync(
            string key,
            BinaryData value,
            Azure.ETag? ifMatch = null,
            TimeSpan? lifetime = null,
            CancellationToken cancellationToken = default) => throw new IOException();

        public override ValueTask<bool> TryDeleteAsync(
            string key, Azure.ETag ifMatch, CancellationToken cancellationToken = default) => throw new IOException();
    }
}
