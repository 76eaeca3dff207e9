namespace HealthData.MedTech.Fhir.Tests.Pipeline;

/// <summary>
/// Messages of 200 devices go to a FHIR service that throttles, conflicts, and fails at random, while the pipeline is
/// killed five times.
/// </summary>
[Trait("Category", "Long")]
public sealed class ManyDevicesTests
{
    private const int Seed = 20260301;
    private const int Devices = 200;
    private const int Burst = 20;
    private const int Kills = 5;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1";
    private static readonly int Count = IsLong ? 100_000 : 4_000;
    private static readonly int BatchSize = IsLong ? 300 : 100;

    [Fact]
    public async Task The_end_is_that_of_an_undisturbed_run()
    {
        var bodies = MakeBodies(new Random(Seed));
        await using var calm = await MedTechLab.StartAsync();
        var expected = new List<DeadLetter>();
        var started = TimeProvider.System.GetTimestamp();
        await CreatePipeline(calm.Client, new MemoryStateStore(), Collect(expected))
            .RunAsync(bodies.ToMessages(), "0", MedTechLab.Token);
        var undisturbed = TimeProvider.System.GetElapsedTime(started);

        var random = new Random(Seed + 1);
        await using var wild = await MedTechLab.StartAsync(fhir => fhir.BatchEntryStatus = (_, _) => Strike(random));
        var chaos = wild.Workspace.Faults.StartChaos(Seed, new FakeChaosOptions { Probability = 0.05 });
        var letters = new List<DeadLetter>();
        var store = new MemoryStateStore();
        started = TimeProvider.System.GetTimestamp();
        for (var kill = 0; kill < Kills; kill++)
        {
            await RunUntilKilledAsync(wild, store, letters, bodies, NextStep(random));
        }

        var last = CreatePipeline(wild.Client, store, Collect(letters));
        var position = await PositionAsync(last);
        await last.RunAsync(bodies.Skip(position).ToMessages(position + 1), "0", MedTechLab.Token);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Count} messages, {Devices} devices, {wild.Fhir.Count} resources, {letters.Count} dead letters, "
            + $"{chaos.Hits} faults, {wild.Workspace.Requests.Count} requests, undisturbed {undisturbed}, "
            + $"disturbed {TimeProvider.System.GetElapsedTime(started)}");
        Assert.Equal(calm.Contents(), wild.Contents());
        Assert.Equal(Devices, wild.All("Device").Count);
        Assert.Equal(Devices, wild.All("Patient").Count);
        Assert.Equal(Facts(expected), Facts(letters));
        Assert.Equal(Count, await PositionAsync(last));
        Assert.InRange(chaos.Hits, 1, int.MaxValue);
    }

    private static int NextStep(Random random)
    {
        lock (random)
        {
            // A batch takes some eight steps, of which each is passed twice.
            return random.Next(1, 2 * Count / BatchSize);
        }
    }

    private static async Task RunUntilKilledAsync(
        MedTechLab lab, StateStore store, List<DeadLetter> letters, List<string> bodies, int step)
    {
        var kill = new KillSwitch(step);
        var sink = Collect(letters);
        var pipeline = CreatePipeline(
            lab.CreateClient(kill),
            new KillableStore(store, kill),
            DeadLetterSink.Create((batch, token) => kill.StepAsync(() => sink.WriteAsync(batch, token))));
        var position = await PositionAsync(pipeline);
        var run = pipeline.RunAsync(bodies.Skip(position).ToMessages(position + 1), "0", MedTechLab.Token);
        await Task.WhenAny(run, kill.Killed);
        Assert.False(run.IsCompleted, "The run has ended before it was killed.");
        Assert.True(await PositionAsync(pipeline) >= position);
    }

    private static MedTechPipeline CreatePipeline(FhirClient client, StateStore store, DeadLetterSink sink) => new(
        Texts.DeviceMapping,
        Texts.FhirMapping,
        client,
        new MedTechPipelineOptions
        {
            DeadLetters = sink,
            Checkpoints = store,
            BatchSize = BatchSize,
            BatchWindow = TimeSpan.FromHours(1),
        });

    private static DeadLetterSink Collect(List<DeadLetter> letters) => DeadLetterSink.Create((batch, _) =>
    {
        lock (letters)
        {
            letters.AddRange(batch);
        }

        return Task.CompletedTask;
    });

    private static async Task<int> PositionAsync(MedTechPipeline pipeline) => int.Parse(
        await pipeline.ReadCheckpointAsync("0", MedTechLab.Token) ?? "0", CultureInfo.InvariantCulture);

    private static int Position(DeadLetter letter) =>
        int.Parse(letter.Message.Position, CultureInfo.InvariantCulture);

    private static List<string> Facts(IEnumerable<DeadLetter> letters) =>
    [
        .. letters.OrderBy(Position)
            .Select(letter => $"{letter} {Encoding.UTF8.GetString(letter.Message.OriginalBytes.Span)}")
            .Distinct(),
    ];

    private static int? Strike(Random random)
    {
        lock (random)
        {
            return random.Next(60) switch
            {
                0 => 429,
                1 => 503,
                2 => 409,
                3 => 412,
                4 => 500,
                _ => null,
            };
        }
    }

    // The devices send in bursts, in turn; one message in fifty can't be processed.
    private static List<string> MakeBodies(Random random)
    {
        var sent = new int[Devices];
        var bodies = new List<string>(Count);
        while (bodies.Count < Count)
        {
            var device = bodies.Count / Burst % Devices;
            var time = Texts.Start.AddMinutes(sent[device]++);
            bodies.Add(MakeBody(random, $"device-{device}", $"patient-{device}", time));
        }

        return bodies;
    }

    private static string MakeBody(Random random, string device, string patient, DateTimeOffset time) =>
        random.Next(100) switch
        {
            0 => "{\"device\":",
            1 => Texts.Weight(device, patient, time, "\"heavy\""),
            < 4 => Texts.Weight(device, patient, time, $"{random.Next(40, 120)}.{random.Next(10)}"),
            _ => Texts.HeartRate(device, patient, time.AddSeconds(random.Next(60)), random.Next(50, 150)),
        };
}
