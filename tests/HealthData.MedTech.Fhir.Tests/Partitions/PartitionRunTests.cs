namespace HealthData.MedTech.Fhir.Tests.Partitions;

public sealed class PartitionRunTests
{
    private readonly List<string> _reached = [];
    private readonly ManualTime _time = new() { HoldsDelays = true };

    [Fact]
    public async Task A_partition_that_is_lost_during_a_write_gets_no_checkpoint()
    {
        await using var lab = await MedTechLab.StartAsync();
        var (isWriting, goesOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var run = Start(lab, DeadLetterSink.Create((_, _) =>
        {
            isWriting.SetResult();
            return goesOn.Task;
        }));
        Assert.True(run.TryWrite("{".ToMessage(1)));
        await isWriting.Task;

        var end = run.DisposeAsync();
        goesOn.SetResult();
        await end;

        Assert.Empty(_reached);
    }

    [Fact]
    public async Task A_partition_that_is_given_up_writes_what_it_has()
    {
        await using var lab = await MedTechLab.StartAsync();
        await using var run = Start(lab);
        for (var i = 1; i <= 5; i++)
        {
            await run.WriteAsync(Texts.Weight("d1", "p1", Texts.Start.AddMinutes(i), "70").ToMessage(i), default);
        }

        await run.DrainAsync(TimeSpan.FromHours(1));

        Assert.Equal("5", _reached[^1]);
        Assert.Equal(5, lab.All("Observation").Count);
    }

    [Fact]
    public async Task Draining_ends_when_it_takes_too_long()
    {
        await using var lab = await MedTechLab.StartAsync();
        var never = new TaskCompletionSource();
        var isWriting = new TaskCompletionSource();
        var run = Start(lab, DeadLetterSink.Create((_, token) =>
        {
            isWriting.SetResult();
            return never.Task.WaitAsync(token);
        }));
        Assert.True(run.TryWrite("{".ToMessage(1)));
        await isWriting.Task;

        var drain = run.DrainAsync(TimeSpan.FromSeconds(10));
        Assert.False(drain.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(10));
        await drain;
        await run.DisposeAsync();

        Assert.Empty(_reached);
    }

    [Fact]
    public async Task A_run_that_has_failed_takes_no_more_messages()
    {
        await using var lab = await MedTechLab.StartAsync();
        var failed = new TaskCompletionSource<Exception>();
        await using var run = Start(
            lab, DeadLetterSink.Create((_, _) => throw new IOException("Full.")), failed.SetResult);
        Assert.True(run.TryWrite("{".ToMessage(1)));

        Assert.IsType<IOException>(await failed.Task);

        Assert.False(await run.WriteAsync("{".ToMessage(2), MedTechLab.Token));
        Assert.False(run.TryWrite("{".ToMessage(3)));
        Assert.Empty(_reached);
    }

    private PartitionRun Start(MedTechLab lab, DeadLetterSink? sink = null, Action<Exception>? failed = null) => new(
        new MedTechPipeline(
            Texts.DeviceMapping,
            Texts.FhirMapping,
            lab.Client,
            new MedTechPipelineOptions { DeadLetters = sink, BatchWindow = TimeSpan.Zero }),
        "0",
        (checkpoint, _) =>
        {
            _reached.Add(checkpoint.Position);
            return Task.CompletedTask;
        },
        failed ?? (exception => throw exception),
        _time);
}
