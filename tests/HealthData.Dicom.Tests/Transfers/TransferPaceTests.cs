namespace HealthData.Dicom.Tests.Transfers;

public sealed class TransferPaceTests
{
    [Fact]
    public async Task No_other_request_begins_while_the_service_is_too_busy_for_one()
    {
        var time = new ManualTime { HoldsDelays = true };
        var pace = new TransferPace(4, long.MaxValue, time);
        var era = await pace.EnterAsync(1, Lab.Token);

        pace.OnBusy(era, TimeSpan.FromSeconds(5));
        var next = pace.EnterAsync(1, Lab.Token).AsTask();

        await time.DelayStarted.Task.WaitAsync(TimeSpan.FromSeconds(30), Lab.Token);
        Assert.False(next.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(6));
        await next.WaitAsync(TimeSpan.FromSeconds(30), Lab.Token);
    }

    [Fact]
    public async Task Requests_wait_for_each_other_by_their_bytes_but_a_large_one_goes_alone()
    {
        var pace = new TransferPace(4, mostBytes: 10, TimeProvider.System);
        await pace.EnterAsync(100, Lab.Token);

        var next = pace.EnterAsync(1, Lab.Token).AsTask();
        Assert.False(next.IsCompleted);

        pace.Exit(100);
        await next.WaitAsync(TimeSpan.FromSeconds(30), Lab.Token);
        Assert.True(pace.EnterAsync(9, Lab.Token).AsTask().IsCompletedSuccessfully);
        Assert.False(pace.EnterAsync(1, Lab.Token).AsTask().IsCompleted);
    }
}
