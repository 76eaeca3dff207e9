using HealthData.Core.Tests.Support;

namespace HealthData.Core.Tests.Retries;

public sealed class RequestPaceTests
{
    [Fact]
    public void A_busy_service_gets_half_as_many_requests_once()
    {
        var pace = new RequestPace(8, new ManualTime());
        var (first, second) = (pace.Begin(), pace.Begin());

        pace.OnBusy(first, null);
        pace.OnBusy(second, null);

        Assert.Equal(4, pace.Limit);
        pace.OnBusy(pace.Begin(), null);
        pace.OnBusy(pace.Begin(), null);
        pace.OnBusy(pace.Begin(), null);
        Assert.Equal(1, pace.Limit);
    }

    [Fact]
    public void Good_answers_slowly_allow_more()
    {
        var pace = new RequestPace(3, new ManualTime());
        pace.OnBusy(pace.Begin(), null);
        List<int> limits = [];

        for (var number = 0; number < 20; number++)
        {
            pace.OnGood();
            limits.Add(pace.Limit);
        }

        Assert.Equal([.. Enumerable.Repeat(1, 3), .. Enumerable.Repeat(2, 8), .. Enumerable.Repeat(3, 9)], limits);
    }

    [Fact]
    public void Nothing_begins_in_the_pause_that_the_service_asked_for()
    {
        var time = new ManualTime();
        var pace = new RequestPace(3, time);
        Assert.Equal(TimeSpan.Zero, pace.Pause);

        pace.OnBusy(pace.Begin(), TimeSpan.FromSeconds(5));
        pace.OnBusy(pace.Begin(), TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeSpan.FromSeconds(3), pace.Pause);
        time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(TimeSpan.Zero, pace.Pause);
    }
}
