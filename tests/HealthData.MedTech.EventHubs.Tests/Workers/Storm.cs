namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>The messages of many devices by partition, the same for each seed: heart rates in bursts, one a minute, and
/// among a hundred of them two that can't be processed.</summary>
internal sealed class Storm
{
    private const int Burst = 20;

    private readonly List<string>[] _partitions;

    /// <summary>Gets a value that indicates whether there are a million messages, and a kill each 15 seconds.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1";

    /// <summary>Gets the number of messages of a test.</summary>
    public static int DefaultCount { get; } = IsLong ? 1_000_000
        : Environment.GetEnvironmentVariable("CI") == "true" ? 100_000
        : 24_000;

    public Storm(int seed, int count, int partitions, int devicesEach)
    {
        Count = count;
        var random = new Random(seed);
        _partitions = [.. Enumerable.Range(0, partitions).Select(_ => new List<string>())];
        var sent = new int[partitions * devicesEach];
        for (var i = 0; i < count; i++)
        {
            var partition = i % partitions;
            var device = (_partitions[partition].Count / Burst % devicesEach * partitions) + partition;
            _partitions[partition].Add(MakeBody(random, device, Texts.Start.AddMinutes(sent[device]++)));
        }
    }

    /// <summary>Gets how many parts the messages of a test come in: a million take some 15 seconds each.</summary>
    public static int DefaultParts { get; } = IsLong ? 12 : 4;

    public int Count { get; }

    public IReadOnlyList<IReadOnlyList<string>> Partitions => _partitions;

    /// <summary>Gets the FHIR mapping of the messages: an Observation for each day.</summary>
    public static FhirMapping FhirMapping => Texts.DailyFhirMapping;

    /// <summary>Processes all messages, one partition after the other, and nothing gets in the way.</summary>
    public async Task<StormEnd> RunCalmAsync(Func<int, string> partitionName)
    {
        await using var lab = await MedTechLab.StartAsync();
        List<DeadLetter> letters = [];
        var sink = DeadLetterSink.Create((batch, _) =>
        {
            letters.AddRange(batch);
            return Task.CompletedTask;
        });
        var pipeline = new MedTechPipeline(
            Texts.DeviceMapping, FhirMapping, lab.Client, new MedTechPipelineOptions { DeadLetters = sink });
        for (var i = 0; i < _partitions.Length; i++)
        {
            await pipeline.RunAsync(_partitions[i].ToMessages(first: 0), partitionName(i), MedTechLab.Token);
        }

        return new StormEnd(lab.Contents(), StormEnd.NamesOf(letters));
    }

    private static string MakeBody(Random random, int device, DateTimeOffset time)
    {
        var (name, patient) = (string.Create(CultureInfo.InvariantCulture, $"device-{device}"), $"patient-{device}");
        return random.Next(100) switch
        {
            0 => "{\"device\":",
            1 => Texts.Weight(name, patient, time, "\"heavy\""),
            _ => Texts.HeartRate(name, patient, time.AddSeconds(random.Next(60)), random.Next(50, 150)),
        };
    }
}
