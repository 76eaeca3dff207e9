namespace HealthData.MedTech.EventHubs.Tests;

public sealed class EventHubsMedTechProcessorTests
{
    [Fact]
    public async Task Messages_of_all_partitions_become_observations_behind_a_checkpoint_each()
    {
        await using var lab = await HubLab.StartAsync();
        lab.AddWeights(devices: 5, weights: 10);
        var done = new Countdown(50);

        await lab.RunUntilAsync(done.Task, lab.CreatePipeline(done.Watch));

        Assert.Equal(50, lab.Fhir.All("Observation").Count);
        Assert.Equal(5, lab.Fhir.All("Device").Count);
        foreach (var partition in Enumerable.Range(0, 2))
        {
            var last = (lab.Hub.Log.CountOf(partition) - 1).ToString(CultureInfo.InvariantCulture);
            Assert.Equal((last, "at" + last, "one"), lab.CheckpointOf(partition));
        }
    }

    [Fact]
    public async Task A_processor_goes_on_behind_the_checkpoint_of_another()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.AddWeights(devices: 1, weights: 10);
        await lab.WriteCheckpointAsync(0, offset: "at3", number: "3");
        var done = new Countdown(6);

        await lab.RunUntilAsync(done.Task, lab.CreatePipeline(done.Watch));

        Assert.Equal(6, lab.Fhir.All("Observation").Count);
        Assert.Equal("9", lab.CheckpointOf(0).Number);
    }

    [Fact]
    public async Task The_checkpoint_stays_behind_a_batch_that_is_not_written()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.AddWeights(devices: 1, weights: 20);
        var isHeld = new TaskCompletionSource();
        lab.Fhir.Workspace.Faults.Add(
            new FakeFault { Operation = FakeOperation.FhirBundle, Status = 503, Times = int.MaxValue });
        var pipeline = lab.CreatePipeline(options => options.HeldBack = _ => isHeld.TrySetResult());

        await HubLab.RunUntilAsync(
            isHeld.Task,
            lab.CreateProcessor(pipeline, configure: options => options.DrainTimeout = TimeSpan.Zero));

        Assert.Empty(lab.Fhir.All("Observation"));
        Assert.DoesNotContain(lab.Blobs.Names, name => name.Contains("checkpoint", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_that_no_attempt_can_mend_ends_the_run_and_gives_the_partitions_up()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.Hub.Log.Add("d1", "{\"device\":");
        var processor = lab.CreateProcessor(lab.CreatePipeline(), configure: options =>
        {
            // An owner that is being renewed isn't given up.
            options.Processor.LoadBalancingStrategy = LoadBalancingStrategy.Balanced;
            options.Processor.LoadBalancingUpdateInterval = TimeSpan.FromSeconds(20);
            options.Processor.PartitionOwnershipExpirationInterval = TimeSpan.FromSeconds(60);
        });

        var exception = await Assert.ThrowsAsync<MedTechException>(() => processor.RunAsync(HubLab.Token));

        Assert.Equal(MedTechProblemCode.InvalidDataFormat, exception.Problem.Code);
        Assert.DoesNotContain(lab.Blobs.Names, name => name.Contains("checkpoint", StringComparison.Ordinal));
        Assert.Equal("", lab.Blobs.MetadataOf(HubLab.Prefix + "ownership/0")["ownerid"]);
    }

    [Fact]
    public async Task An_absent_container_ends_the_run_at_once()
    {
        await using var lab = await HubLab.StartAsync(hasContainer: false);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => lab.CreateProcessor(lab.CreatePipeline()).RunAsync(HubLab.Token));

        Assert.Equal("ContainerNotFound", exception.ErrorCode);
    }

    [Fact]
    public async Task A_run_at_a_time()
    {
        await using var lab = await HubLab.StartAsync();
        var processor = lab.CreateProcessor(lab.CreatePipeline());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(HubLab.Token);
        var run = processor.RunAsync(stop.Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => processor.RunAsync(HubLab.Token));

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task A_line_that_breaks_is_taken_up_again()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.AddWeights(devices: 3, weights: 20);
        var half = new Countdown(30);
        var done = new Countdown(60);
        var pipeline = lab.CreatePipeline(options =>
        {
            half.Watch(options);
            done.Watch(options);
        });
        var cut = half.Task.ContinueWith(_ => lab.Hub.Log.Cut(0), HubLab.Token);

        await HubLab.RunUntilAsync(done.Task, lab.CreateProcessor(pipeline));

        await cut;
        Assert.Equal(60, lab.Fhir.All("Observation").Count);
        Assert.Equal("59", lab.CheckpointOf(0).Number);
    }

    [Fact]
    public async Task A_line_that_breaks_while_nothing_comes_is_taken_up_again_with_another_token()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.AddWeights(devices: 3, weights: 20);
        var first = new Countdown(60);
        var done = new Countdown(120);
        var tokens = 0;
        var pipeline = lab.CreatePipeline(options =>
        {
            first.Watch(options);
            done.Watch(options);
        });
        var more = first.Task.ContinueWith(
            _ =>
            {
                tokens = lab.Hub.Tokens;
                lab.Hub.Log.Cut(0);
                lab.AddWeights(devices: 3, weights: 40, from: 20);
            },
            HubLab.Token);
        var started = TimeProvider.System.GetTimestamp();

        await lab.RunUntilAsync(done.Task, pipeline);

        await more;
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.Equal(120, lab.Fhir.All("Observation").Count);
        Assert.Equal("119", lab.CheckpointOf(0).Number);
        Assert.InRange(lab.Hub.Tokens, tokens + 1, int.MaxValue);
    }

    [Fact]
    public async Task A_partition_that_is_taken_away_during_a_write_gets_no_checkpoint_of_the_robbed()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.AddWeights(devices: 1, weights: 10);
        var writes = new HeldWrites();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(HubLab.Token);
        var pipeline = lab.CreatePipeline(client: writes.CreateClient(lab.Fhir));
        var robbed = lab.CreateProcessor(pipeline).RunAsync(stop.Token);
        await writes.Begun;

        await lab.TakeOwnershipAsync(0, "thief");
        await using var thief = new PartitionReceiver(
            HubLab.Group,
            "0",
            EventPosition.Earliest,
            lab.Hub.ConnectionString,
            new PartitionReceiverOptions { OwnerLevel = 10 });
        Assert.NotEmpty(await thief.ReceiveBatchAsync(10, HubLab.Token));
        await writes.Canceled;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => robbed);
        Assert.DoesNotContain(lab.Blobs.Names, name => name.Contains("checkpoint", StringComparison.Ordinal));
        Assert.Equal("thief", lab.Blobs.MetadataOf(HubLab.Prefix + "ownership/0")["ownerid"]);
    }

    [Fact]
    public async Task Two_processors_share_the_partitions_and_lose_nothing()
    {
        await using var lab = await HubLab.StartAsync(partitions: 4);
        lab.AddWeights(devices: 8, weights: 5);
        var first = new Countdown(40);
        var pipeline = lab.CreatePipeline(first.Watch);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(HubLab.Token);
        var one = lab.CreateProcessor(pipeline, "one").RunAsync(stop.Token);
        await first.Task;

        var two = lab.CreateProcessor(pipeline, "two").RunAsync(stop.Token);
        await HubLab.UntilAsync(() => lab.OwnersOf(4) is { Length: 2 });
        lab.AddWeights(devices: 8, weights: 10, from: 5);
        await HubLab.UntilAsync(() => lab.Fhir.All("Observation").Count == 80);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);
        Assert.Equal(80, lab.Fhir.All("Observation").Count);
        Assert.Equal(8, lab.Fhir.All("Device").Count);

        // One that was robbed may have moved a checkpoint back: its messages come again, and change nothing.
        await HubLab.RunUntilAsync(
            HubLab.UntilAsync(() => Enumerable.Range(0, 4).All(lab.IsDone)), lab.CreateProcessor(pipeline, "three"));
        Assert.Equal(80, lab.Fhir.All("Observation").Count);
    }

    [Fact]
    public async Task Changes_of_twins_are_no_messages_and_hold_no_checkpoint_back()
    {
        await using var lab = await HubLab.StartAsync(partitions: 1);
        lab.Hub.Log.AddOfIotHub("d1", "{\"properties\":{}}", "twinChangeEvents");
        lab.Hub.Log.AddOfIotHub("d1", Texts.Weight("d1", "p1", Texts.Start, "60"), "Telemetry");
        lab.Hub.Log.AddOfIotHub("d1", "{\"properties\":{}}", "deviceLifecycleEvents");
        lab.Hub.Log.AddOfIotHub("d1", Texts.Weight("d1", "p1", Texts.Start.AddMinutes(1), "61"), "Telemetry");
        var done = new Countdown(2);

        await lab.RunUntilAsync(done.Task, lab.CreatePipeline(done.Watch));

        Assert.Equal(2, lab.Fhir.All("Observation").Count);
        Assert.Equal("3", lab.CheckpointOf(0).Number);
    }
}
