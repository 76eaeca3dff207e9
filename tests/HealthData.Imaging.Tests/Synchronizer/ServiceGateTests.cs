namespace HealthData.Imaging.Tests.Synchronizer;

public sealed class ServiceGateTests
{
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 4)]
    public async Task Half_as_many_passes_run_after_throttling(bool isThrottled, int running)
    {
        var gate = new ServiceGate(4, new ManualTime());
        await gate.EnterAsync(SyncLab.Token);
        gate.Fail(isThrottled);
        gate.Leave();

        for (var pass = 0; pass < running; pass++)
        {
            await gate.EnterAsync(SyncLab.Token).WaitAsync(TimeSpan.FromSeconds(30), SyncLab.Token);
        }

        var next = gate.EnterAsync(SyncLab.Token);
        Assert.False(next.IsCompleted);
        gate.Leave();
        await next.WaitAsync(TimeSpan.FromSeconds(30), SyncLab.Token);
    }
}
