namespace HealthData.MedTech.Fhir.Tests.Pipeline;

public sealed class ThrottledPipelineTests
{
    private const int Partitions = 4;

    [Fact]
    public async Task Status_429_halves_the_partitions_that_write_at_once_and_skips_nothing()
    {
        var refused = 0;
        await using var lab = await MedTechLab.StartAsync(fhir => fhir.BatchEntryStatus = (method, url) =>
            IsWrite(method, url) && Interlocked.Increment(ref refused) <= Partitions ? 429 : null);
        var meeting = new Meeting(Partitions);
        var (writing, most) = (0, 0);
        var client = lab.CreateClient("PUT", "Observation", async () =>
        {
            if (!meeting.HasMet)
            {
                await meeting.WaitAsync();
                return;
            }

            most = Math.Max(most, Interlocked.Increment(ref writing));
            await Task.Delay(TimeSpan.FromMilliseconds(20), MedTechLab.Token);
            Interlocked.Decrement(ref writing);
        });
        var pipeline = new MedTechPipeline(
            Texts.DeviceMapping,
            Texts.FhirMapping,
            client,
            new MedTechPipelineOptions { BatchSize = 1, Writer = { MaxAttempts = 1 } });

        await Task.WhenAll(Enumerable.Range(0, Partitions).Select(partition => pipeline.RunAsync(
            new[] { Weight(partition) }.ToMessages(), $"{partition}", MedTechLab.Token)));

        Assert.Equal(2, most);
        Assert.Equal(Partitions, lab.All("Observation").Count);
    }

    private static bool IsWrite(string method, string url) =>
        method == "PUT" && url.StartsWith("Observation", StringComparison.Ordinal);

    private static string Weight(int device) => Texts.Weight($"d{device}", $"p{device}", Texts.Start, "60");
}
