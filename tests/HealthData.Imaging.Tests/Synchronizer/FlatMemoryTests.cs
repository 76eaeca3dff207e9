using HealthData.Dicom.Tests.Support;

namespace HealthData.Imaging.Tests.Synchronizer;

[Collection(AloneCollection.Name)]
public sealed class FlatMemoryTests
{
    private const int Studies = 200;
    private const int ChangesPerRound = 200;
    private const int Rounds = 10;
    private const int MaxGrowth = 2 * 1024 * 1024;
    // What the fake service keeps of each change is no matter of the test.
    private static readonly (string Study, string Series, string Instance)[] Names =
    [
        .. Enumerable.Range(0, Studies).Select(SyncLab.Study).Select(study => (study, study + ".1", study + ".1.1")),
    ];

    private static readonly TimeSpan Round = TimeSpan.FromMinutes(6);

    [Fact]
    public async Task An_hour_of_changes_takes_no_more_memory_than_its_first_minutes()
    {
        await using var lab = await SyncLab.StartAsync(options => options.RecordedRequests = 1);
        var start = lab.Clock.GetUtcNow();
        var store = new MemoryStateStore();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(SyncLab.Token);
        for (var study = 0; study < Studies; study++)
        {
            lab.Add(SyncLab.Study(study), 1);
        }

        var studies = 0;
        var run = lab.Create(store).RunAsync(_ => Interlocked.Increment(ref studies), source.Token);
        await ChangeAsync(lab, store);
        await ChangeAsync(lab, store);
        var first = GC.GetTotalMemory(forceFullCollection: true);
        for (var round = 2; round < Rounds; round++)
        {
            await ChangeAsync(lab, store);
        }

        var last = GC.GetTotalMemory(forceFullCollection: true);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);

        Assert.True(lab.Clock.GetUtcNow() - start >= TimeSpan.FromHours(1));
        Assert.InRange(studies, Rounds * Studies, int.MaxValue);
        Assert.InRange(last - first, -first, MaxGrowth);
        await lab.AssertInSyncAsync(Enumerable.Range(0, Studies).Select(SyncLab.Study));
        TestContext.Current.TestOutputHelper?.WriteLine($"{studies} studies, {(last - first) / 1024} KiB");
    }

    // Some minutes of changes, until all of them are acknowledged.
    private static async Task ChangeAsync(SyncLab lab, StateStore store)
    {
        for (var change = 0; change < ChangesPerRound; change++)
        {
            lab.Clock.Advance(Round / ChangesPerRound);
            var (study, series, instance) = Names[change % Studies];
            lab.Workspace.Dicom.AddChange(study, series, instance);
        }

        await lab.AwaitDoneAsync(store);
    }
}
