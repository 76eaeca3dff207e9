namespace HealthData.MedTech.Fhir.Tests.Pipeline;

public sealed class WriterGateTests
{
    private readonly WriterGate _gate = new(maximum: 8);

    private static CancellationToken Token => MedTechLab.Token;

    [Fact]
    public async Task An_answer_that_asks_for_less_halves_the_writers_once_for_all_that_are_under_way()
    {
        var turns = await EnterAsync(8);

        turns.ForEach(_gate.SlowDown);

        Leave(8);
        await EnterAsync(4);
        Assert.False(_gate.EnterAsync(Token).IsCompleted);
    }

    [Fact]
    public async Task What_is_halved_is_what_writes_and_never_less_than_one()
    {
        foreach (var expected in new[] { 1, 1 })
        {
            var turns = await EnterAsync(1);
            _gate.SlowDown(turns[0]);
            Leave(1);
            await EnterAsync(expected);
            Assert.False(_gate.EnterAsync(Token).IsCompleted);
            Leave(expected);
            Leave(1);
        }
    }

    [Fact]
    public async Task As_many_calm_batches_as_there_are_writers_let_in_one_more()
    {
        _gate.SlowDown((await EnterAsync(4))[0]);
        Leave(4, isCalm: false);
        await EnterAsync(2);
        var third = _gate.EnterAsync(Token);

        _gate.Leave(isCalm: true);
        await third;
        var fourth = _gate.EnterAsync(Token);
        Assert.False(fourth.IsCompleted);
        _gate.Leave(isCalm: true);

        await fourth;
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
        _gate.Leave(isCalm: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled);
        await next;
    }

    private async Task<List<int>> EnterAsync(int writers)
    {
        List<int> turns = [];
        for (var i = 0; i < writers; i++)
        {
            var entered = _gate.EnterAsync(Token);
            Assert.True(entered.IsCompleted);
            turns.Add(await entered);
        }

        return turns;
    }

    private void Leave(int writers, bool isCalm = false)
    {
        for (var i = 0; i < writers; i++)
        {
            _gate.Leave(isCalm);
        }
    }
}
