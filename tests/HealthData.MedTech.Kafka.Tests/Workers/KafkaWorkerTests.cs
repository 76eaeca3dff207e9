namespace HealthData.MedTech.Kafka.Tests.Workers;

/// <summary>
/// Three workers in processes of their own share the 16 partitions of four topics, before a FHIR service that
/// throttles, conflicts, and breaks off. One after the other is killed, and one is paused for longer than its session
/// holds.
/// </summary>
[Trait("Category", "Long")]
public sealed class KafkaWorkerTests
{
    private const int Seed = 20261201;
    private const int DevicesEach = 6;

    private static readonly string[] Topics = ["ward-a", "ward-b", "ward-c", "ward-d"];

    [Fact]
    public async Task Killed_and_paused_workers_end_as_if_nothing_had_been()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pauses processes by signals of Linux.");
        using var folder = new TempFolder();
        await using var lab = await KafkaLab.StartAsync();
        await using var fhir = await StormyFhir.StartAsync(Seed);
        using var stage = new KafkaStage(lab, fhir.Endpoint, folder.Root, Topics);
        var storm = new Storm(Seed, Storm.DefaultCount, Topics.Length * KafkaStage.PartitionsEach, DevicesEach);
        var started = TimeProvider.System.GetTimestamp();
        var expected = await storm.RunCalmAsync(stage.NameOf);
        var calm = TimeProvider.System.GetElapsedTime(started);
        using var trial = new WorkerTrial(stage, storm);

        started = TimeProvider.System.GetTimestamp();
        await trial.RunAsync(Storm.DefaultParts);

        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine(
            $"{storm.Count} messages, {expected.Contents.Count} resources, {expected.DeadLetters.Count} dead letters, "
            + $"{fhir.Hits} hits, alone {calm}, together {TimeProvider.System.GetElapsedTime(started)}");
        trial.Takeovers.ForEach(takeover => output?.WriteLine(takeover.ToString()));
        Assert.Equal(expected.Contents, fhir.Contents());
        Assert.Equal(expected.DeadLetters, await stage.ReadDeadLettersAsync());
    }
}
