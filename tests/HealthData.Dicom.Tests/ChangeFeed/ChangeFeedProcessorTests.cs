namespace HealthData.Dicom.Tests.ChangeFeed;

public sealed class ChangeFeedProcessorTests
{
    private const int Retried = 3;

    private readonly List<long> _handled = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Change_that_becomes_visible_late_is_handed_out_in_its_place(int version)
    {
        await using var lab = await FeedLab.StartAsync(options =>
            options.Dicom.ChangeFeedDelay = number => TimeSpan.FromSeconds(number == 2 ? 25 : 0));
        lab.Add(3);
        lab.Clock.Advance(TimeSpan.FromSeconds(5));

        // The clock of this machine is far ahead of the service's.
        var ahead = new ManualTime();
        ahead.Advance(TimeSpan.FromDays(400));
        var processor = lab.Processor(version, configure: options => options.TimeProvider = ahead);
        Assert.Equal(0, await processor.CatchUpAsync(Note, Lab.Token));

        lab.Clock.Advance(FeedLab.Settled);
        Assert.Equal(3, await processor.CatchUpAsync(Note, Lab.Token));
        Assert.Equal([1, 2, 3], _handled);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Change_at_the_edge_of_a_window_is_handed_out_once(int version)
    {
        await using var lab = await FeedLab.StartAsync();
        for (var number = 1; number <= 5; number++)
        {
            // Two changes at each second, so that every window ends just before or just at some.
            lab.Add(2);
            lab.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var processor = lab.Processor(version);
        for (var second = 0; second < 40; second++)
        {
            await processor.CatchUpAsync(Note, Lab.Token);
            lab.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], _handled);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Changes_of_one_time_and_gaps_are_handed_out_across_pages_and_restarts(int version)
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(450);
        lab.Workspace.Dicom.SkipSequenceNumbers(5_000);
        lab.Add(3);
        lab.Clock.Advance(FeedLab.Settled);
        var failAt = new Queue<long>([1, 137, 201, 311, 450]);
        while (failAt.Count > 0)
        {
            await Assert.ThrowsAsync<TimeoutException>(() => lab.Processor(version).CatchUpAsync(
                (change, token) => change.Sequence == failAt.Peek()
                    ? throw new TimeoutException()
                    : Note(change, token),
                Lab.Token));
            failAt.Dequeue();
        }

        await lab.Processor(version).CatchUpAsync(Note, Lab.Token);

        Assert.Equal(
            Enumerable.Range(1, 450).Concat([5451, 5452, 5453]).Select(number => (long)number), _handled);
        Assert.Equal(0, await lab.Processor(version).CatchUpAsync(Note, Lab.Token));
    }

    [Fact]
    public async Task Checkpoint_stays_behind_a_change_whose_handler_failed()
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(3);
        lab.Clock.Advance(FeedLab.Settled);

        await Assert.ThrowsAsync<TimeoutException>(() => lab.Processor().CatchUpAsync(
            async (change, token) =>
            {
                await Note(change, token);
                _ = change.Sequence == 2 ? throw new TimeoutException() : 0;
            },
            Lab.Token));
        await lab.Processor().CatchUpAsync(Note, Lab.Token);

        Assert.Equal([1, 2, 2, 3], _handled);
    }

    [Fact]
    public async Task Checkpoint_that_is_lost_with_the_process_repeats_changes_and_skips_none()
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(250);
        lab.Clock.Advance(FeedLab.Settled);
        using var killed = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => lab.Processor(store: new KilledStore(lab.Store, killed.Token)).CatchUpAsync(
                async (change, token) =>
                {
                    await Note(change, token);
                    if (change.Sequence == 230)
                    {
                        await killed.CancelAsync();
                        killed.Token.ThrowIfCancellationRequested();
                    }
                },
                Lab.Token));
        await lab.Processor().CatchUpAsync(Note, Lab.Token);

        Assert.Equal(
            [.. Enumerable.Range(1, 230), .. Enumerable.Range(201, 50)], _handled.Select(number => (int)number));
    }

    [Fact]
    public async Task Time_whose_last_change_is_not_where_it_was_is_handed_out_again()
    {
        await using var lab = await FeedLab.StartAsync(options =>
            options.Dicom.ChangeFeedDelay = number => TimeSpan.FromSeconds(number == 1 ? 300 : 0));
        lab.Add(3);
        lab.Clock.Advance(FeedLab.Settled);
        await lab.Processor().CatchUpAsync(Note, Lab.Token);
        lab.Clock.Advance(TimeSpan.FromSeconds(300));

        await lab.Processor().CatchUpAsync(Note, Lab.Token);

        Assert.Equal([2, 3, 1, 2, 3], _handled);
    }

    [Fact]
    public async Task Run_waits_ever_longer_while_nothing_comes_and_starts_anew_when_something_does()
    {
        await using var lab = await FeedLab.StartAsync();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Lab.Token);
        var waits = new ManualTime();
        var looks = 0;
        lab.Workspace.Faults.Add(new FakeFault
        {
            Delay = TimeSpan.Zero,
            Times = int.MaxValue,
            When = request =>
            {
                looks += request.Path.Contains("latest", StringComparison.Ordinal) ? 1 : 0;
                if (looks == 7)
                {
                    lab.Add(1);
                    lab.Clock.Advance(FeedLab.Settled);
                }

                return false;
            },
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.Processor(
            configure: options => options.TimeProvider = waits).RunAsync(
                async (change, token) =>
                {
                    await Note(change, token);
                    lab.Workspace.Faults.Add(new FakeFault
                    {
                        When = _ =>
                        {
                            source.Cancel();
                            return false;
                        },
                    });
                },
                source.Token));

        Assert.Equal([5, 10, 20, 40, 60, 60, 5], waits.Delays.Select(delay => (int)delay.TotalSeconds));
        Assert.Equal([1], _handled);
    }

    [Fact]
    public async Task Run_goes_on_while_the_service_fails_and_ends_when_it_refuses()
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(1);
        lab.Clock.Advance(FeedLab.Settled);
        lab.Workspace.Faults.Add(FakeFault.Respond(503, "busy", Retried));
        lab.Workspace.Faults.Add(new FakeFault { Connection = FakeConnectionFault.Reset, Skip = 1 });
        var waits = new ManualTime();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Processor(configure: options => options.TimeProvider = waits).RunAsync(
                async (change, token) =>
                {
                    await Note(change, token);
                    lab.Workspace.Faults.Add(FakeFault.Respond(403, "no"));
                },
                Lab.Token));

        Assert.Equal(403, failure.Status);
        Assert.Equal([1], _handled);
        Assert.InRange(waits.Delays.Count, Retried + 1, Retried + 2);
    }

    [Fact]
    public async Task Single_look_reports_a_failure_of_the_service()
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(503, "busy"));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Processor().CatchUpAsync(Note, Lab.Token));

        Assert.Equal(503, failure.Status);
    }

    [Fact]
    public async Task Failure_of_a_handler_is_not_taken_for_one_of_the_feed()
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(1);
        lab.Clock.Advance(FeedLab.Settled);
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomSearch, Status = 503 });
        var client = lab.Client();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.Processor().RunAsync(
            async (_, token) =>
            {
                await foreach (var study in client.SearchStudiesAsync(null, token))
                {
                }
            },
            Lab.Token));

        Assert.Equal(503, failure.Status);
    }

    [Fact]
    public async Task Two_processors_of_one_checkpoint_do_not_go_on()
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(1);
        lab.Clock.Advance(FeedLab.Settled);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => lab.Processor().CatchUpAsync(
            async (_, token) => await lab.Processor().CatchUpAsync((_, _) => Task.CompletedTask, token), Lab.Token));

        Assert.StartsWith("Another processor", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("{\"count\":1,\"sequence\":\"x\"}")]
    [InlineData("{\"time\":7,\"count\":1,\"sequence\":1}")]
    public async Task Checkpoint_that_cannot_be_read_does_not_start_the_feed_anew(string text)
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(1);
        lab.Clock.Advance(FeedLab.Settled);
        await lab.Store.TryWriteAsync("mine", new BinaryData(text), cancellationToken: Lab.Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => lab
            .Processor(configure: options => options.CheckpointName = "mine").CatchUpAsync(Note, Lab.Token));

        Assert.Empty(_handled);
    }

    [Fact]
    public async Task First_run_starts_where_it_is_told()
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(2);
        lab.Clock.Advance(TimeSpan.FromHours(1));
        var start = lab.Clock.GetUtcNow();
        lab.Add(2);
        lab.Clock.Advance(FeedLab.Settled);

        await lab.Processor(configure: options => options.StartTime = start).CatchUpAsync(Note, Lab.Token);

        Assert.Equal([3, 4], _handled);
    }

    [Fact]
    public void Times_that_are_not_possible_are_refused()
    {
        var client = new DicomWebClient(new Uri("http://localhost/v2"));
        Action<ChangeFeedProcessorOptions>[] wrong =
        [
            options => options.SettleTime = TimeSpan.FromTicks(-1),
            options => options.PollInterval = TimeSpan.Zero,
            options => options.MaxPollInterval = TimeSpan.FromSeconds(1),
        ];

        Assert.All(wrong, change =>
        {
            var options = new ChangeFeedProcessorOptions();
            change(options);
            Assert.Throws<ArgumentException>(() => new ChangeFeedProcessor(client, new MemoryStateStore(), options));
        });
    }

    private Task Note(ChangeFeedEntry change, CancellationToken cancellationToken)
    {
        _handled.Add(change.Sequence);
        return Task.CompletedTask;
    }
}
