namespace HealthData.Imaging.Tests.Synchronizer;

/// <summary>When a study that has changed is due, and when it is acknowledged.</summary>
public sealed class DirtyStudiesTests
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ManualTime _time = new() { HoldsDelays = true };
    private readonly DirtyStudies _dirty;

    public DirtyStudiesTests() => _dirty = new DirtyStudies(Quiet, Longest, _time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_study_is_due_when_it_has_been_quiet()
    {
        var taken = _dirty.TakeAsync(Token);
        for (var second = 0; second < 100; second++)
        {
            _dirty.Mark("1.2", _time.GetUtcNow());
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        await Task.Yield();
        Assert.False(taken.IsCompleted);
        _time.Advance(Quiet - TimeSpan.FromSeconds(1));

        Assert.Equal("1.2", await AdvanceUntilAsync(taken));
    }

    [Fact]
    public async Task A_study_that_is_never_quiet_is_due_after_the_longest_time()
    {
        for (var second = 0; second < 300; second += 20)
        {
            _dirty.Mark("1.2", _time.GetUtcNow());
            _time.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.Equal("1.2", await _dirty.TakeAsync(Token).WaitAsync(TimeSpan.FromSeconds(10), Token));
    }

    [Fact]
    public async Task Studies_are_taken_as_they_become_due_each_once()
    {
        _dirty.Mark("a", _time.GetUtcNow());
        _time.Advance(TimeSpan.FromSeconds(5));
        _dirty.Mark("b", _time.GetUtcNow());
        _time.Advance(TimeSpan.FromSeconds(5));
        _dirty.Mark("a", _time.GetUtcNow());
        _time.Advance(TimeSpan.FromSeconds(26));

        Assert.Equal("b", await _dirty.TakeAsync(Token));
        var next = _dirty.TakeAsync(Token);
        await Task.Yield();
        Assert.False(next.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("a", await AdvanceUntilAsync(next));
    }

    [Fact]
    public async Task A_change_during_a_pass_is_not_acknowledged_with_it()
    {
        var first = _time.GetUtcNow();
        _dirty.Mark("1.2", first);
        _time.Advance(Quiet);
        await _dirty.TakeAsync(Token);
        var second = _time.GetUtcNow();
        _dirty.Mark("1.2", second);
        Assert.Equal(first.AddTicks(-1), _dirty.Acknowledged);

        _dirty.Acknowledge("1.2");

        Assert.Equal(second.AddTicks(-1), _dirty.Acknowledged);
        _time.Advance(Quiet);
        Assert.Equal("1.2", await _dirty.TakeAsync(Token));
        _dirty.Acknowledge("1.2");
        Assert.Equal(second, _dirty.Acknowledged);
        Assert.Equal(0, _dirty.Count);
    }

    [Fact]
    public void A_change_that_comes_late_holds_the_checkpoint_back()
    {
        var now = _time.GetUtcNow();
        _dirty.Mark("1.2", now);
        _dirty.Mark("1.2", now.AddSeconds(-20));
        _dirty.Mark("1.3", now.AddSeconds(5));

        Assert.Equal(now.AddSeconds(-20).AddTicks(-1), _dirty.Acknowledged);
    }

    // A wait may begin just behind the step of the clock that would have ended it.
    private async Task<string> AdvanceUntilAsync(Task<string> taken)
    {
        while (!taken.IsCompleted)
        {
            await Task.Delay(5, Token);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        return await taken;
    }
}
