using HealthData.Core.Tests.Support;

namespace HealthData.Core.Tests.Retries;

public sealed class WorkGateTests
{
    private readonly WorkGate _gate = new(8, new ManualTime());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_that_asks_for_less_halves_the_work_once_for_all_that_are_under_way()
    {
        var eras = await EnterAsync(8);

        eras.ForEach(_gate.SlowDown);

        Leave(8);
        await EnterAsync(4);
        Assert.False(_gate.EnterAsync(Token).IsCompleted);
    }

    [Fact]
    public async Task What_is_halved_is_what_runs_and_never_less_than_one()
    {
        foreach (var expected in new[] { 1, 1 })
        {
            var eras = await EnterAsync(1);
            _gate.SlowDown(eras[0]);
            Leave(1);
            await EnterAsync(expected);
            Assert.False(_gate.EnterAsync(Token).IsCompleted);
            Leave(expected);
            Leave(1);
        }
    }

    [Fact]
    public async Task Four_good_rounds_let_in_one_more()
    {
        _gate.SlowDown((await EnterAsync(4))[0]);
        Leave(4);
        await EnterAsync(2);
        var third = _gate.EnterAsync(Token);
        for (var good = 1; good < 8; good++)
        {
            _gate.Leave(isGood: true);
            await third;
            third = _gate.EnterAsync(Token);
        }

        Assert.False(third.IsCompleted);
        _gate.Leave(isGood: true);
        await third;
        Assert.True(_gate.EnterAsync(Token).IsCompletedSuccessfully);
        Assert.False(_gate.EnterAsync(Token).IsCompleted);
    }

    [Fact]
    public async Task One_that_is_canceled_takes_no_place()
    {
        await EnterAsync(8);
        using var stop = new CancellationTokenSource();
        var canceled = _gate.EnterAsync(stop.Token);
        var next = _gate.EnterAsync(Token);

        await stop.CancelAsync();
        _gate.Leave(isGood: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled);
        await next;
    }

    private async Task<List<int>> EnterAsync(int writers)
    {
        List<int> eras = [];
        for (var i = 0; i < writers; i++)
        {
            var entered = _gate.EnterAsync(Token);
            Assert.True(entered.IsCompleted);
            eras.Add(await entered);
        }

        return eras;
    }

    private void Leave(int writers, bool isGood = false)
    {
        for (var i = 0; i < writers; i++)
        {
            _gate.Leave(isGood);
        }
    }
}
