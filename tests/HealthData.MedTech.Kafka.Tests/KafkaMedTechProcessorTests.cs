namespace HealthData.MedTech.Kafka.Tests;

public sealed class KafkaMedTechProcessorTests
{
    [Fact]
    public async Task Messages_of_all_partitions_become_observations_and_their_offsets_are_committed()
    {
        await using var lab = await KafkaLab.StartAsync();
        lab.SendWeights(devices: 5, weights: 10);
        var done = new Countdown(50);

        await KafkaLab.RunUntilAsync(done.Task, lab.CreateProcessor(lab.CreatePipeline(done.Watch)));

        Assert.Equal(50, lab.Fhir.All("Observation").Count);
        Assert.Equal(5, lab.Fhir.All("Device").Count);
        Assert.Equal(lab.Ends(), lab.Committed());
    }

    [Fact]
    public async Task A_processor_goes_on_at_the_committed_offset()
    {
        await using var lab = await KafkaLab.StartAsync(partitions: 1);
        lab.SendWeights(devices: 1, weights: 10);
        lab.Commit(0, 4);
        var done = new Countdown(6);

        await KafkaLab.RunUntilAsync(done.Task, lab.CreateProcessor(lab.CreatePipeline(done.Watch)));

        Assert.Equal(6, lab.Fhir.All("Observation").Count);
        Assert.Equal([10], lab.Committed());
    }

    [Fact]
    public async Task No_offset_passes_a_batch_that_is_not_written()
    {
        await using var lab = await KafkaLab.StartAsync(partitions: 1);
        lab.SendWeights(devices: 1, weights: 20);
        lab.Fhir.Workspace.Faults.Add(
            new FakeFault { Operation = FakeOperation.FhirBundle, Status = 503, Times = int.MaxValue });
        var isHeld = new TaskCompletionSource();

        await KafkaLab.RunUntilAsync(
            isHeld.Task,
            lab.CreateProcessor(
                lab.CreatePipeline(options => options.HeldBack = _ => isHeld.TrySetResult()),
                options => options.DrainTimeout = TimeSpan.Zero));

        Assert.Empty(lab.Fhir.All("Observation"));
        Assert.Equal([Offset.Unset.Value], lab.Committed());
    }

    [Fact]
    public async Task A_fault_that_no_attempt_can_mend_ends_the_run_without_a_commit()
    {
        await using var lab = await KafkaLab.StartAsync(partitions: 1);
        lab.Send("d1", "{\"device\":");

        var exception = await Assert.ThrowsAsync<MedTechException>(
            () => lab.CreateProcessor(lab.CreatePipeline()).RunAsync(KafkaLab.Token));

        Assert.Equal(MedTechProblemCode.InvalidDataFormat, exception.Problem.Code);
        Assert.Equal([Offset.Unset.Value], lab.Committed());
    }

    [Fact]
    public async Task More_messages_than_the_pipeline_takes_are_held_and_not_lost()
    {
        await using var lab = await KafkaLab.StartAsync(partitions: 1);
        lab.SendWeights(devices: 2, weights: 150);
        List<string> positions = [];
        var done = new Countdown(300);
        var pipeline = lab.CreatePipeline(options =>
        {
            done.Watch(options);
            options.BatchSize = 3;
            options.BatchDone += report => positions.Add(report.Checkpoint.Position);
        });

        await KafkaLab.RunUntilAsync(done.Task, lab.CreateProcessor(pipeline));

        Assert.Equal(300, lab.Fhir.All("Observation").Count);
        Assert.Equal(positions.OrderBy(position => int.Parse(position, CultureInfo.InvariantCulture)), positions);
        Assert.Equal([300], lab.Committed());
    }

    [Fact]
    public async Task Two_processors_share_the_partitions_and_lose_nothing()
    {
        await using var lab = await KafkaLab.StartAsync(partitions: 4);
        lab.SendWeights(devices: 8, weights: 5);
        var first = new Countdown(40);
        var second = new Countdown(1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(KafkaLab.Token);
        var one = lab.CreateProcessor(lab.CreatePipeline(first.Watch)).RunAsync(stop.Token);
        await first.Task;
        var two = lab.CreateProcessor(lab.CreatePipeline(second.Watch)).RunAsync(stop.Token);

        var weights = 5;
        while (!second.Task.IsCompleted)
        {
            lab.SendWeights(devices: 8, weights: weights + 1, from: weights);
            weights++;
            await Task.Delay(TimeSpan.FromMilliseconds(300), KafkaLab.Token);
        }

        await KafkaLab.UntilAsync(() => lab.Fhir.All("Observation").Count == 8 * weights);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);

        // What was written and not committed comes again, and changes nothing.
        await KafkaLab.RunUntilAsync(
            KafkaLab.UntilAsync(() => lab.Ends().SequenceEqual(lab.Committed())),
            lab.CreateProcessor(lab.CreatePipeline()));
        Assert.Equal(8 * weights, lab.Fhir.All("Observation").Count);
        Assert.Equal(8, lab.Fhir.All("Device").Count);
    }

    [Fact]
    public async Task Headers_are_the_properties_of_a_message()
    {
        await using var lab = await KafkaLab.StartAsync(partitions: 1);
        lab.Send("d1", "{", new Headers { { "site", Encoding.UTF8.GetBytes("Köln") } });
        List<DeadLetter> letters = [];
        var done = new Countdown(1);
        var pipeline = lab.CreatePipeline(options =>
        {
            done.Watch(options);
            options.DeadLetters = DeadLetterSink.Create((batch, _) =>
            {
                letters.AddRange(batch);
                return Task.CompletedTask;
            });
        });

        await KafkaLab.RunUntilAsync(done.Task, lab.CreateProcessor(pipeline));

        var letter = Assert.Single(letters);
        Assert.Equal([KeyValuePair.Create("site", (object?)"Köln")], letter.Message.Properties);
        Assert.Equal(("devices/medtech/0", "0"), (letter.Partition, letter.Message.Position));
        Assert.NotNull(letter.Message.EnqueuedTime);
        Assert.Equal([1], lab.Committed());
    }

    [Fact]
    public async Task Settings_without_a_group_are_refused()
    {
        await using var lab = await KafkaLab.StartAsync(partitions: 1);

        Assert.Throws<ArgumentException>(() => new KafkaMedTechProcessor(
            lab.CreatePipeline(), new ConsumerConfig { BootstrapServers = lab.Servers }, KafkaLab.Topic));
    }
}
