namespace HealthData.MedTech.Fhir.Tests.Pipeline;

public sealed class JudgedBatchTests
{
    private readonly List<DeadLetter> _letters = [];
    private readonly List<string> _checkpoints = [];

    [Fact]
    public async Task More_than_half_of_a_batch_that_is_bad_ends_the_run_before_its_dead_letters()
    {
        await using var lab = await MedTechLab.StartAsync();

        var failure = await Assert.ThrowsAsync<MedTechException>(() => RunAsync(lab, bad: 6, good: 4));

        Assert.Equal(MedTechProblemCode.TooManyDeadLetters, failure.Problem.Code);
        var first = Assert.IsType<MedTechException>(failure.InnerException);
        Assert.Equal(MedTechProblemCode.InvalidQuantityFhirValue, first.Problem.Code);
        Assert.Empty(_letters);
        Assert.Empty(_checkpoints);
    }

    [Fact]
    public async Task Resources_that_the_service_refuses_count_as_well()
    {
        await using var lab = await MedTechLab.StartAsync(fhir => fhir.BatchEntryStatus = (method, url) =>
            method == "PUT" && url.StartsWith("Observation", StringComparison.Ordinal) ? 422 : null);

        var failure = await Assert.ThrowsAsync<MedTechException>(() => RunAsync(lab, bad: 0, good: 10));

        Assert.Equal(MedTechProblemCode.TooManyDeadLetters, failure.Problem.Code);
        Assert.Empty(_letters);
    }

    [Theory]
    [InlineData(5, 5, 0.5)]
    [InlineData(9, 0, 0.5)]
    [InlineData(20, 0, 1.0)]
    public async Task Half_of_a_batch_or_a_few_messages_go_to_the_dead_letters(int bad, int good, double share)
    {
        await using var lab = await MedTechLab.StartAsync();

        await RunAsync(lab, bad, good, share);

        Assert.Equal(bad, _letters.Count);
        Assert.Equal(good, lab.All("Observation").Count);
        Assert.Single(_checkpoints);
    }

    [Fact]
    public async Task Messages_of_other_devices_are_no_fault_of_the_mapping()
    {
        await using var lab = await MedTechLab.StartAsync();
        var pipeline = Create(lab, options => options.DeadLettersUnmatched = true);

        await pipeline.RunAsync(
            Enumerable.Repeat("{\"nothing\":true}", 20).ToMessages(), "0", MedTechLab.Token);

        Assert.Equal(20, _letters.Count);
    }

    private Task RunAsync(MedTechLab lab, int bad, int good, double share = 0.5)
    {
        var bodies = Enumerable.Range(0, bad + good).Select(i => Texts.Weight(
            "d1", "p1", Texts.Start.AddMinutes(i), i < bad ? "\"heavy\"" : "60"));
        return Create(lab, options =>
        {
            options.MaxDeadLetterShare = share;
            options.Writer.Projection = new ProjectionOptions { IsolateObservations = true };
        }).RunAsync(bodies.ToMessages(), "0", MedTechLab.Token);
    }

    private MedTechPipeline Create(MedTechLab lab, Action<MedTechPipelineOptions> configure)
    {
        var options = new MedTechPipelineOptions
        {
            DeadLetters = DeadLetterSink.Create((batch, _) =>
            {
                _letters.AddRange(batch);
                return Task.CompletedTask;
            }),
            BatchWindow = TimeSpan.FromHours(1),
            CheckpointReached = (checkpoint, _) =>
            {
                _checkpoints.Add(checkpoint.Position);
                return Task.CompletedTask;
            },
        };
        configure(options);
        return new MedTechPipeline(Texts.DeviceMapping, Texts.FhirMapping, lab.Client, options);
    }
}
