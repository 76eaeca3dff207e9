using System.Threading.Channels;

namespace HealthData.MedTech.Fhir.Tests.Pipeline;

public sealed class MedTechPipelineTests
{
    private static readonly DateTimeOffset Time = Texts.Start;

    private readonly List<DeadLetter> _letters = [];
    private readonly List<MedTechBatchReport> _reports = [];
    private readonly List<string> _checkpoints = [];

    [Fact]
    public async Task Messages_become_observations_in_batches_with_a_checkpoint_each()
    {
        await using var lab = await MedTechLab.StartAsync();
        var pipeline = Create(lab, options => options.BatchSize = 2);

        await pipeline.RunAsync(Weights(5).ToMessages(), "7", MedTechLab.Token);

        Assert.Equal([2, 2, 1], _reports.Select(report => report.Messages));
        Assert.Equal(["7/2", "7/4", "7/5"], _checkpoints);
        Assert.Equal("5", await pipeline.ReadCheckpointAsync("7", MedTechLab.Token));
        Assert.Null(await pipeline.ReadCheckpointAsync("8", MedTechLab.Token));
        Assert.Equal(5, lab.All("Observation").Count);
    }

    [Fact]
    public async Task Bad_messages_go_to_the_dead_letters_and_the_rest_goes_on()
    {
        await using var lab = await MedTechLab.StartAsync();
        string[] bodies =
        [
            "{\"device\":",
            Texts.Weight("d1", "p1", Time, "null"),
            Texts.Message("d1", "p1", Time, "\"other\":1"),
            Texts.Weight("d2", "p2", Time, "\"heavy\""),
            Texts.Weight("d3", null, Time, "70"),
            Texts.Message("d1", "p1", Time, "\"steps\":1"),
            "{\"nothing\":true}",
            Texts.Weight("d1", "p1", Time, "71"),
        ];

        await Create(lab).RunAsync(bodies.ToMessages(), "0", MedTechLab.Token);

        Assert.Equal(
            [
                ("1", MedTechProblemCode.InvalidDataFormat),
                ("2", MedTechProblemCode.IncompatibleData),
                ("3", MedTechProblemCode.TemplateNotFound),
                ("4", MedTechProblemCode.InvalidQuantityFhirValue),
                ("5", MedTechProblemCode.ResourceIdentityNotDefined),
                ("6", MedTechProblemCode.CorrelationIdNotDefined),
            ],
            _letters.Select(letter => (letter.Message.Position, letter.Reason)));
        Assert.All(_letters, letter => Assert.Equal(
            bodies[int.Parse(letter.Message.Position, CultureInfo.InvariantCulture) - 1],
            Encoding.UTF8.GetString(letter.Message.OriginalBytes.Span)));
        Assert.Equal(1, Assert.Single(_reports).Unmatched);
        Assert.Single(lab.All("Observation"));
        Assert.Equal(["0/8"], _checkpoints);
    }

    [Fact]
    public async Task Unmatched_messages_go_to_the_dead_letters_on_demand()
    {
        await using var lab = await MedTechLab.StartAsync();

        await Create(lab, options => options.DeadLettersUnmatched = true)
            .RunAsync(new[] { "{\"nothing\":true}" }.ToMessages(), "0", MedTechLab.Token);

        Assert.Equal(MedTechProblemCode.NoMatch, Assert.Single(_letters).Reason);
    }

    [Fact]
    public async Task Without_dead_letters_a_bad_message_ends_the_run_before_its_checkpoint()
    {
        await using var lab = await MedTechLab.StartAsync();
        var pipeline = Create(lab, options => options.DeadLetters = null);

        var failure = await Assert.ThrowsAsync<MedTechException>(
            () => pipeline.RunAsync(new[] { "{" }.ToMessages(), "0", MedTechLab.Token));

        Assert.Equal(MedTechProblemCode.InvalidDataFormat, failure.Problem.Code);
        Assert.Empty(_checkpoints);
    }

    [Fact]
    public async Task A_run_that_fails_does_not_wait_for_another_message()
    {
        await using var lab = await MedTechLab.StartAsync();
        var messages = Channel.CreateUnbounded<MedTechMessage>();
        await messages.Writer.WriteAsync("{".ToMessage(1), MedTechLab.Token);
        var pipeline = Create(lab, options =>
        {
            options.DeadLetters = null;
            options.BatchWindow = TimeSpan.Zero;
        });

        await Assert.ThrowsAsync<MedTechException>(() => pipeline.RunAsync(
            messages.Reader.ReadAllAsync(MedTechLab.Token), "0", MedTechLab.Token));
    }

    [Fact]
    public async Task A_run_is_told_of_its_checkpoints_behind_those_of_the_options()
    {
        await using var lab = await MedTechLab.StartAsync();
        var pipeline = Create(lab, options => options.BatchSize = 2);

        await pipeline.RunAsync(
            Weights(3).ToMessages(),
            "7",
            (checkpoint, _) =>
            {
                _checkpoints.Add("run " + checkpoint.Position);
                return Task.CompletedTask;
            },
            MedTechLab.Token);

        Assert.Equal(["7/2", "run 2", "7/3", "run 3"], _checkpoints);
    }

    [Fact]
    public async Task Sink_that_fails_ends_the_run_before_its_checkpoint()
    {
        await using var lab = await MedTechLab.StartAsync();
        var pipeline = Create(lab, options => options.DeadLetters =
            DeadLetterSink.Create((_, _) => throw new IOException("The disk is full.")));

        await Assert.ThrowsAsync<IOException>(
            () => pipeline.RunAsync(new[] { "{" }.ToMessages(), "0", MedTechLab.Token));

        Assert.Empty(_checkpoints);
        Assert.Null(await pipeline.ReadCheckpointAsync("0", MedTechLab.Token));
    }

    [Fact]
    public async Task Window_ends_a_batch_while_the_next_message_is_waited_for()
    {
        await using var lab = await MedTechLab.StartAsync();
        var clock = new ManualTime { HoldsDelays = true };
        var source = Channel.CreateUnbounded<MedTechMessage>();
        var done = new TaskCompletionSource();
        var pipeline = Create(lab, options =>
        {
            options.TimeProvider = clock;
            options.BatchWindow = TimeSpan.FromSeconds(30);
            options.BatchDone += _ => done.TrySetResult();
        });
        var run = pipeline.RunAsync(source.Reader.ReadAllAsync(MedTechLab.Token), "0", MedTechLab.Token);
        foreach (var message in Weights(3).Select((body, index) => body.ToMessage(index + 1)))
        {
            source.Writer.TryWrite(message);
        }

        await clock.DelayStarted.Task;
        Assert.Empty(_reports);
        clock.Advance(TimeSpan.FromSeconds(31));
        await done.Task.WaitAsync(MedTechLab.Token);
        source.Writer.TryWrite(Texts.Weight("d9", "p9", Time, "70").ToMessage(4));
        source.Writer.Complete();
        await run;

        Assert.Equal(4, _reports.Sum(report => report.Messages));
        Assert.InRange(_reports.Count, 2, 3);
        Assert.Equal(4, lab.All("Observation").Count);
    }

    [Fact]
    public async Task Size_ends_a_batch()
    {
        await using var lab = await MedTechLab.StartAsync();
        var bodies = Weights(3).ToList();

        await Create(lab, options => options.MaxBatchBytes = bodies[0].Length + 1)
            .RunAsync(bodies.ToMessages(), "0", MedTechLab.Token);

        Assert.Equal([2, 1], _reports.Select(report => report.Messages));
    }

    [Fact]
    public async Task Service_that_is_down_holds_back_and_nothing_is_lost()
    {
        await using var lab = await MedTechLab.StartAsync();
        var down = new FakeFault { Status = 503, Times = 200 };
        lab.Workspace.Faults.Add(down);
        var held = new List<MedTechProblemCode>();
        var read = 0;
        var pipeline = Create(lab, options =>
        {
            options.BatchSize = 2;
            options.Writer.MaxAttempts = 2;
            options.HeldBack = problem =>
            {
                held.Add(problem.Code);
                Assert.InRange(read, 2, 3);
            };
        });

        await pipeline.RunAsync(Count(Weights(4).ToMessages()), "0", MedTechLab.Token);

        Assert.True(down.IsSpent);
        Assert.NotEmpty(held);
        Assert.All(held, code => Assert.Equal(MedTechProblemCode.FhirServiceUnavailable, code));
        Assert.Empty(_letters);
        Assert.Equal(4, lab.All("Observation").Count);
        Assert.Equal(["0/2", "0/4"], _checkpoints);

        async IAsyncEnumerable<MedTechMessage> Count(IAsyncEnumerable<MedTechMessage> messages)
        {
            await foreach (var message in messages)
            {
                read++;
                yield return message;
            }
        }
    }

    [Fact]
    public async Task Service_that_denies_ends_the_run()
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Status = 403, Times = int.MaxValue });

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Create(lab).RunAsync(Weights(1).ToMessages(), "0", MedTechLab.Token));

        Assert.Equal(403, failure.Status);
        Assert.Empty(_checkpoints);
    }

    [Fact]
    public async Task Canceled_run_reaches_no_checkpoint()
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Status = 503, Times = int.MaxValue });
        using var stop = new CancellationTokenSource();
        var pipeline = Create(lab, options => options.HeldBack = _ => stop.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pipeline.RunAsync(Weights(1).ToMessages(), "0", stop.Token));

        Assert.Empty(_checkpoints);
    }

    [Fact]
    public async Task Mappings_change_between_two_batches()
    {
        await using var lab = await MedTechLab.StartAsync();
        MedTechPipeline pipeline = null!;
        pipeline = Create(lab, options =>
        {
            options.BatchSize = 2;
            options.BatchDone += report =>
            {
                if (report.Checkpoint.Position == "2")
                {
                    pipeline.ChangeMappings(Texts.DeviceMapping, Texts.OtherFhirMapping);
                }
            };
        });

        await pipeline.RunAsync(Weights(4).ToMessages(), "0", MedTechLab.Token);

        Assert.Equal(
            ["29463-7", "29463-7", "3141-9", "3141-9"],
            lab.All("Observation").OrderBy(observation => (string?)observation["effectivePeriod"]!["start"])
                .Select(observation => (string?)observation["code"]!["coding"]![0]!["code"]));
        Assert.Same(Texts.OtherFhirMapping, pipeline.FhirMapping);
        Assert.Same(Texts.DeviceMapping, pipeline.DeviceMapping);
    }

    [Fact]
    public async Task Partitions_run_side_by_side()
    {
        await using var lab = await MedTechLab.StartAsync();
        var pipeline = Create(lab, options => options.BatchSize = 3);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(partition => pipeline.RunAsync(
            Enumerable.Range(0, 9)
                .Select(number => Texts.HeartRate($"d{partition}", "p1", Time.AddMinutes(number), 60 + number))
                .ToMessages(),
            $"{partition}",
            MedTechLab.Token)));

        Assert.Single(lab.All("Patient"));
        Assert.Equal(4, lab.All("Device").Count);
        Assert.All(lab.All("Observation"), observation => Assert.StartsWith(
            "60 61 62 63 64 65 66 67 68 E", (string?)observation["valueSampledData"]!["data"]));
    }

    [Fact]
    public async Task Checkpoint_that_another_process_has_moved_ends_the_run()
    {
        await using var lab = await MedTechLab.StartAsync();
        var store = new MemoryStateStore();
        var pipeline = Create(lab, options =>
        {
            options.BatchSize = 1;
            options.Checkpoints = store;
        });
        var other = Create(lab, options => options.Checkpoints = store);

        await Assert.ThrowsAsync<InvalidOperationException>(() => pipeline.RunAsync(Messages(), "0", MedTechLab.Token));

        Assert.Equal("9", await pipeline.ReadCheckpointAsync("0", MedTechLab.Token));

        async IAsyncEnumerable<MedTechMessage> Messages()
        {
            yield return Texts.Weight("d1", "p1", Time, "70").ToMessage(1);
            await other.RunAsync(Weights(1).ToMessages(9), "0", MedTechLab.Token);
            yield return Texts.Weight("d1", "p1", Time, "71").ToMessage(2);
        }
    }

    [Fact]
    public async Task Properties_of_an_event_reach_the_mapping()
    {
        await using var lab = await MedTechLab.StartAsync();
        var mapping = DeviceMapping.Parse("""
            {"templateType":"CollectionContent","template":[{"templateType":"IotJsonPathContent","template":{
              "typeName":"weight","typeMatchExpression":"$..[?(@Body.kg)]","patientIdExpression":"$.Properties.who",
              "values":[{"valueName":"kg","valueExpression":"$.Body.kg","required":true}]}}]}
            """);
        var pipeline = new MedTechPipeline(mapping, Texts.FhirMapping, lab.Client);

        await pipeline.RunAsync(One(), cancellationToken: MedTechLab.Token);

        Assert.Equal("hub-device", (string?)Assert.Single(lab.All("Device"))["identifier"]![0]!["value"]);
        Assert.Equal("p1", (string?)Assert.Single(lab.All("Patient"))["identifier"]![0]!["value"]);

        static async IAsyncEnumerable<MedTechMessage> One()
        {
            await Task.CompletedTask;
            yield return new MedTechMessage("{\"kg\":70}"u8.ToArray(), "1")
            {
                Properties = [new("who", "p1"), new("iothub-creation-time-utc", "2026-03-01T08:00:00Z")],
                SystemProperties = [new("iothub-connection-device-id", "hub-device")],
            };
        }
    }

    private static IEnumerable<string> Weights(int count) =>
        Enumerable.Range(0, count).Select(number => Texts.Weight("d1", "p1", Time.AddMinutes(number), "70"));

    private MedTechPipeline Create(MedTechLab lab, Action<MedTechPipelineOptions>? configure = null)
    {
        var options = new MedTechPipelineOptions
        {
            DeadLetters = DeadLetterSink.Create((letters, _) =>
            {
                _letters.AddRange(letters);
                return Task.CompletedTask;
            }),
            Checkpoints = new MemoryStateStore(),
            BatchWindow = TimeSpan.FromHours(1),
            CheckpointReached = (checkpoint, _) =>
            {
                lock (_checkpoints)
                {
                    _checkpoints.Add($"{checkpoint.Partition}/{checkpoint.Position}");
                }

                return Task.CompletedTask;
            },
            BatchDone = report =>
            {
                lock (_reports)
                {
                    _reports.Add(report);
                }
            },
        };
        configure?.Invoke(options);
        return new MedTechPipeline(Texts.DeviceMapping, Texts.FhirMapping, lab.Client, options);
    }
}
