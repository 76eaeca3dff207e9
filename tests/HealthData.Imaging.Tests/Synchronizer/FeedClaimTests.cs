namespace HealthData.Imaging.Tests.Synchronizer;

/// <summary>Of several processes that follow one feed, one does at a time.</summary>
public sealed class FeedClaimTests : IDisposable
{
    private const string Name = "feed claim";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly ManualTime _clock = new() { HoldsDelays = true };
    private readonly MemoryStateStore _store;
    private readonly CancellationTokenSource _stop =
        CancellationTokenSource.CreateLinkedTokenSource(SyncLab.Token);

    private int _working;
    private int _turns;

    public FeedClaimTests()
    {
        _store = new MemoryStateStore(timeProvider: _clock);
        _stop.CancelAfter(TimeSpan.FromMinutes(2));
    }

    public void Dispose() => _stop.Dispose();

    [Fact]
    public async Task The_next_takes_over_when_one_ends()
    {
        using var first = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var ended = RunAsync(first.Token);
        await UntilAsync(() => _turns == 1);
        var next = RunAsync(_stop.Token);
        await RenewAsync(pending: 2);
        Assert.Equal(1, _turns);

        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ended);
        await UntilAsync(() => _turns == 2, Life / 12);

        await StopAsync(next);
    }

    [Fact]
    public async Task A_claim_is_renewed_for_as_long_as_the_work_goes_on()
    {
        var run = RunAsync(_stop.Token);
        await UntilAsync(() => _turns == 1);
        var waiting = RunAsync(_stop.Token);

        for (var renewal = 0; renewal < 10; renewal++)
        {
            await RenewAsync(pending: 2);
        }

        Assert.Equal((1, 1), (_turns, _working));
        await StopAsync(run, waiting);
    }

    [Fact]
    public async Task The_turn_of_a_process_that_is_gone_ends_by_itself()
    {
        await _store.TryWriteAsync(Name, BinaryData.FromString("claimed"), null, Life, SyncLab.Token);
        var run = RunAsync(_stop.Token);
        Assert.Equal(0, _turns);

        await UntilAsync(() => _turns == 1, Life / 12);

        Assert.True(_clock.GetUtcNow() >= new ManualTime().GetUtcNow() + Life);
        await StopAsync(run);
    }

    [Fact]
    public async Task Whoever_has_lost_its_claim_ends_its_work_and_waits()
    {
        var run = RunAsync(_stop.Token);
        await UntilAsync(() => _turns == 1);
        var held = await _store.ReadAsync(Name, SyncLab.Token);
        var other = await _store.TryWriteAsync(Name, held!.Value, held.ETag, null, SyncLab.Token);

        await UntilAsync(() => _working == 0, Life / 12);
        Assert.Equal(1, _turns);

        await _store.TryDeleteAsync(Name, other!.Value, SyncLab.Token);
        await UntilAsync(() => _turns == 2, Life / 12);
        await StopAsync(run);
    }

    [Fact]
    public async Task What_the_work_fails_with_is_thrown_and_the_turn_is_given_up()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => Claim().RunAsync(
            _ => Task.FromException(new InvalidDataException()), SyncLab.Token));

        Assert.Null(await _store.ReadAsync(Name, SyncLab.Token));
    }

    [Fact]
    public async Task Of_two_synchronizers_with_claims_one_follows_the_feed()
    {
        await using var lab = await SyncLab.StartAsync();
        var store = new MemoryStateStore();
        lab.Add(SyncLab.Study(1), 1);
        List<string> studies = [];
        using var first = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var one = Create(lab, store).RunAsync(outcome => Note("one", outcome), first.Token);
        await UntilAsync(() => Count(studies, lab) == 1);
        var two = Create(lab, store).RunAsync(outcome => Note("two", outcome), _stop.Token);

        lab.Add(SyncLab.Study(2), 1);
        await UntilAsync(() => Count(studies, lab) == 2);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        lab.Add(SyncLab.Study(3), 1);
        await UntilAsync(() => Count(studies, lab) > 2 && lab.Stored(SyncLab.Study(3)) is not null);

        Assert.All(studies[..2], study => Assert.StartsWith("one", study, StringComparison.Ordinal));
        Assert.All(studies[2..], study => Assert.StartsWith("two", study, StringComparison.Ordinal));
        await StopAsync(two);

        void Note(string who, StudyOutcome outcome)
        {
            lock (studies)
            {
                studies.Add($"{who} {outcome.StudyInstanceUid}");
            }
        }
    }

    // The real clock's: while one renews its claim, the other asks for it.
    private static ImagingSynchronizer Create(SyncLab lab, StateStore store) => lab.Create(store, options =>
    {
        options.TimeProvider = TimeProvider.System;
        options.ClaimTime = TimeSpan.FromMinutes(10);
        options.PollInterval = TimeSpan.FromMilliseconds(20);
        options.QuietTime = TimeSpan.Zero;
    });

    // The service shows a change when its clock has gone on.
    private static int Count(List<string> studies, SyncLab lab)
    {
        lab.Clock.Advance(TimeSpan.FromSeconds(1));
        lock (studies)
        {
            return studies.Count;
        }
    }

    private FeedClaim Claim() => new(_store, Name, Life, Life / 12, _clock);

    private Task RunAsync(CancellationToken cancellationToken) => Claim().RunAsync(
        async token =>
        {
            Assert.Equal(1, Interlocked.Increment(ref _working));
            Interlocked.Increment(ref _turns);
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                Interlocked.Decrement(ref _working);
            }
        },
        cancellationToken);

    // Whoever works and whoever waits has a delay that runs.
    private async Task RenewAsync(int pending)
    {
        await UntilAsync(() => _clock.Pending == pending);
        var before = (await _store.ReadAsync(Name, SyncLab.Token))!.ETag;
        _clock.Advance(Life / 3);
        while ((await _store.ReadAsync(Name, SyncLab.Token))?.ETag == before)
        {
            await Task.Delay(5, _stop.Token);
        }
    }

    private async Task UntilAsync(Func<bool> condition, TimeSpan step = default)
    {
        while (!condition())
        {
            _clock.Advance(step);
            await Task.Delay(5, _stop.Token);
        }
    }

    private async Task StopAsync(params Task[] runs)
    {
        await _stop.CancelAsync();
        foreach (var run in runs)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        }
    }
}
