namespace HealthData.Dicom.Tests.ChangeFeed;

/// <summary>A long feed that grows while it is read, with gaps and late changes, by processors that fail and
/// restart.</summary>
[Collection(AloneCollection.Name)]
public sealed class LongFeedTests
{
    private const int Seed = 11;
    private const int Batch = 700;
    private const int PageOfRestart = 200;

    private static int Count => Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 100_000 : 7_000;

    [Theory]
    [Trait("Category", "Long")]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_change_is_seen_in_order_through_failures_and_restarts(int version)
    {
        var random = new Random(Seed);
        await using var lab = await FeedLab.StartAsync(options =>
            options.Dicom.ChangeFeedDelay = number => TimeSpan.FromSeconds(number % 7 == 0 ? number % 29 : 0));
        lab.Workspace.Faults.StartChaos(Seed, new FakeChaosOptions { Probability = 0.1 });
        List<long> added = [];
        List<long> handled = [];
        var restarts = 0;
        while (added.Count < Count)
        {
            AddBatch(lab, added, random);
            lab.Clock.Advance(TimeSpan.FromSeconds(random.Next(1, 40)));
            restarts += await FollowAsync(lab, version, random, handled);
        }

        lab.Workspace.Faults.Clear();
        lab.Clock.Advance(FeedLab.Settled);
        await lab.Processor(version).CatchUpAsync(
            (change, _) =>
            {
                handled.Add(change.Sequence);
                return Task.CompletedTask;
            },
            Lab.Token);

        Assert.Equal(added, handled.Distinct());
        Assert.InRange(restarts, Count / 2_000, int.MaxValue);
        Assert.InRange(handled.Count - added.Count, 0, restarts * PageOfRestart);
    }

    private static void AddBatch(FeedLab lab, List<long> added, Random random)
    {
        for (var index = 0; index < Batch; index++)
        {
            added.Add(lab.Workspace.Dicom.AddChange("1.2", "1.3", "1.4"));
            if (random.Next(50) == 0)
            {
                lab.Workspace.Dicom.SkipSequenceNumbers(random.Next(1, 300));
            }

            if (random.Next(3) == 0)
            {
                lab.Clock.Advance(TimeSpan.FromMilliseconds(random.Next(200)));
            }
        }
    }

    // Some handlers fail, some processes are killed before they write their checkpoint.
    private static async Task<int> FollowAsync(FeedLab lab, int version, Random random, List<long> handled)
    {
        for (var restarts = 0; ; restarts++)
        {
            using var killed = new CancellationTokenSource();
            var processor = lab.Processor(version, new KilledStore(lab.Store, killed.Token));
            try
            {
                await processor.CatchUpAsync(HandleAsync, Lab.Token);
                return restarts;
            }
            catch (Exception exception) when (exception is HealthDataRequestFailedException or TimeoutException)
            {
            }

            async Task HandleAsync(ChangeFeedEntry change, CancellationToken cancellationToken)
            {
                var fate = random.Next(600);
                if (fate == 0)
                {
                    throw new TimeoutException();
                }

                handled.Add(change.Sequence);
                if (fate == 1)
                {
                    await killed.CancelAsync();
                    throw new TimeoutException();
                }
            }
        }
    }
}
