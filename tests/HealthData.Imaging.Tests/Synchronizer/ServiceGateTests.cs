namespace HealthData.Imaging.Tests.Synchronizer;

public sealed class ServiceGateTests
{
    private const int Most = 4;

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, Most)]
    public async Task Half_as_many_passes_run_after_throttling(bool isThrottled, int running)
    {
        var gate = new ServiceGate(Most, new ManualTime());
        List<int> eras = [];
        for (var pass = 0; pass < Most; pass++)
        {
            eras.Add(await gate.EnterAsync(SyncLab.Token));
        }

        // All that were under way together are one answer.
        eras.ForEach(era => gate.Fail(era, isThrottled));
        eras.ForEach(_ => gate.Leave(isGood: false));
        for (var pass = 0; pass < running; pass++)
        {
            await gate.EnterAsync(SyncLab.Token).WaitAsync(TimeSpan.FromSeconds(30), SyncLab.Token);
        }

        var next = gate.EnterAsync(SyncLab.Token);
        Assert.False(next.IsCompleted);
        gate.Leave(isGood: false);
        await next.WaitAsync(TimeSpan.FromSeconds(30), SyncLab.Token);
    }
}
