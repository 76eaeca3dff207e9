namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>
/// Three workers in processes of their own share 16 partitions of a hub that breaks lines, before a FHIR service that
/// throttles, conflicts, and breaks off. One after the other is killed, and one is paused for longer than its ownership
/// holds.
/// </summary>
[Trait("Category", "Long")]
public sealed class HubWorkerTests
{
    private const int Seed = 20261130;
    private const int Partitions = 16;
    private const int DevicesEach = 6;

    [Fact]
    public async Task Killed_and_paused_workers_end_as_if_nothing_had_been()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pauses processes by signals of Linux.");
        var storm = new Storm(Seed, Storm.DefaultCount, Partitions, DevicesEach);
        var started = TimeProvider.System.GetTimestamp();
        var expected = await storm.RunCalmAsync(id => $"{HubLab.Prefix}{id}");
        var calm = TimeProvider.System.GetElapsedTime(started);
        await using var lab = await HubLab.StartAsync(Partitions);
        await using var fhir = await StormyFhir.StartAsync(Seed);
        using var trial = new WorkerTrial(new HubStage(lab, fhir.Endpoint), storm);

        started = TimeProvider.System.GetTimestamp();
        await trial.RunAsync(Storm.DefaultParts);

        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine(
            $"{storm.Count} messages, {expected.Contents.Count} resources, {expected.DeadLetters.Count} dead letters, "
            + $"{fhir.Hits} hits, {lab.Hub.Log.Robbed} readers robbed, alone {calm}, "
            + $"together {TimeProvider.System.GetElapsedTime(started)}");
        trial.Takeovers.ForEach(takeover => output?.WriteLine(takeover.ToString()));
        Assert.Equal(expected.Contents, fhir.Contents());
        Assert.Equal(expected.DeadLetters, DeadLettersIn(lab));
    }

    private static IEnumerable<string> DeadLettersIn(HubLab lab) => lab.Blobs.Names
        .Where(name => name.StartsWith("dead/", StringComparison.Ordinal))
        .Select(name => name["dead/".Length..^".json".Length])
        .Order(StringComparer.Ordinal);
}
