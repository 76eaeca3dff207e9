namespace HealthData.Imaging.Tests.Synchronizer;

/// <summary>Synchronizers that follow the change feed.</summary>
public sealed class FeedTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1";

    [Fact]
    public async Task Many_changes_of_a_study_are_few_passes()
    {
        await using var lab = await SyncLab.StartAsync();
        var study = SyncLab.Study(1);
        for (var number = 1; number <= 500; number++)
        {
            lab.Add(study, number);
        }

        await RunUntilDoneAsync(lab, new MemoryStateStore());

        await lab.AssertInSyncAsync([study]);

        // Time passes in no time here: a page of the feed may be handled before the next one is read.
        Assert.InRange(lab.Requests("GET", "/metadata").Count, 2, 10);
    }

    [Fact]
    public async Task A_checkpoint_stays_behind_a_study_that_is_not_acknowledged()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(SyncLab.Study(1), 1);
        lab.Clock.Advance(TimeSpan.FromMinutes(1));
        lab.Add(SyncLab.Study(2), 1);
        var store = new MemoryStateStore();
        var isAway = true;
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirUpdate,
            Status = 503,
            Times = int.MaxValue,
            When = _ => Volatile.Read(ref isAway),
        });
        using (var source = CancellationTokenSource.CreateLinkedTokenSource(SyncLab.Token))
        {
            var run = lab.Create(store).RunAsync(null, source.Token);
            while (lab.Requests("PUT", "").Count < 5)
            {
                await Task.Delay(5, SyncLab.Token);
            }

            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        }

        Volatile.Write(ref isAway, false);
        await RunUntilDoneAsync(lab, store);

        await lab.AssertInSyncAsync([SyncLab.Study(1), SyncLab.Study(2)]);
    }

    [Fact]
    public async Task What_appears_late_in_time_that_was_read_is_found_after_a_start()
    {
        await using var lab = await SyncLab.StartAsync(options =>
            options.Dicom.ChangeFeedDelay = number => TimeSpan.FromSeconds(number == 1 ? 200 : 0));
        var store = new MemoryStateStore();
        lab.Add(SyncLab.Study(1), 1);
        lab.Add(SyncLab.Study(2), 1);
        await RunUntilDoneAsync(lab, store);
        lab.Clock.Advance(TimeSpan.FromSeconds(200));

        await RunUntilDoneAsync(lab, store, () => lab.Stored(SyncLab.Study(1)) is not null);

        await lab.AssertInSyncAsync([SyncLab.Study(1), SyncLab.Study(2)]);
    }

    [Fact]
    public async Task A_study_that_is_refused_does_not_stop_the_others()
    {
        await using var lab = await SyncLab.StartAsync();
        var refused = lab.Projector.GetImagingStudyId(SyncLab.Study(3));
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.FhirUpdate,
            PathContains = refused,
            Status = 400,
            Times = int.MaxValue,
        });
        for (var number = 1; number <= 5; number++)
        {
            lab.Add(SyncLab.Study(number), 1);
        }

        List<StudyOutcome> outcomes = [];
        await RunUntilDoneAsync(lab, new MemoryStateStore(), report: outcome =>
        {
            lock (outcomes)
            {
                outcomes.Add(outcome);
            }
        });

        var failed = Assert.Single(outcomes, outcome => !outcome.Succeeded);
        Assert.Equal((SyncLab.Study(3), StudyStatus.Failed), (failed.StudyInstanceUid, failed.Status));
        Assert.Equal(5, outcomes.Count);
    }

    [Fact]
    public async Task A_checkpoint_of_something_else_is_no_reason_to_start_anew()
    {
        await using var lab = await SyncLab.StartAsync();
        var store = new MemoryStateStore();
        await store.TryWriteAsync("mine", BinaryData.FromString("{}"), cancellationToken: SyncLab.Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => lab.Create(
            store, options => options.CheckpointName = "mine").RunAsync(null, SyncLab.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Three_at_once_end_where_the_archive_does(int seed) => RaceAsync(seed, entries: 400, studies: 25);

    [Fact]
    [Trait("Category", "Long")]
    public Task Three_at_once_end_where_a_large_archive_does() =>
        IsLong ? RaceAsync(7, entries: 100_000, studies: 5_000) : RaceAsync(7, entries: 1_000, studies: 50);

    private static async Task RaceAsync(int seed, int entries, int studies)
    {
        var random = new Random(seed);
        await using var lab = await SyncLab.StartAsync(options => options.Dicom.ChangeFeedDelay =
            number => TimeSpan.FromSeconds(number % 7 == 0 ? 20 : 0));
        AddFaults(lab, seed);
        var archive = new RandomArchive(lab, random, studies);
        StateStore[] stores = [new MemoryStateStore(), new MemoryStateStore(), new MemoryStateStore()];
        ImagingSynchronizer[] synchronizers = [.. stores.Select(store => lab.Create(store))];

        using var source = CancellationTokenSource.CreateLinkedTokenSource(SyncLab.Token);
        Task[] runs = [.. synchronizers.Select(synchronizer => synchronizer.RunAsync(null, source.Token))];
        await archive.ChangeAsync(entries, SyncLab.Token);
        lab.Workspace.Faults.Clear();
        foreach (var store in stores)
        {
            await lab.AwaitDoneAsync(store, runs);
        }

        await source.CancelAsync();
        await Task.WhenAll(runs).ContinueWith(_ => { }, TaskScheduler.Default);

        await lab.AssertInSyncAsync(archive.Studies);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{lab.Requests("PUT", "/ImagingStudy/").Count} writes of {studies} studies for {entries} changes");
    }

    private static void AddFaults(SyncLab lab, int seed)
    {
        foreach (var (index, status) in new[] { 409, 412, 429, 503 }.Index())
        {
            var random = new Random(seed + index);
            var moment = status == 503 ? FakeFaultMoment.AfterActing : FakeFaultMoment.BeforeActing;
            lab.Workspace.Faults.Add(new FakeFault
            {
                Operation = FakeOperation.FhirUpdate,
                Status = status,
                Moment = moment,
                Times = int.MaxValue,
                When = _ => Next(random) < 0.03,
            });
        }
    }

    private static double Next(Random random)
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }

    private static async Task RunUntilDoneAsync(
        SyncLab lab, StateStore store, Func<bool>? isDone = null, Action<StudyOutcome>? report = null)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(SyncLab.Token);
        var run = lab.Create(store).RunAsync(report, source.Token);
        while (isDone?.Invoke() == false)
        {
            await Task.Delay(5, SyncLab.Token);
        }

        await lab.AwaitDoneAsync(store, run);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }
}
