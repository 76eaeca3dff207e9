namespace HealthData.Benchmarks.MedTech;

/// <summary>The processor time for messages that are all JSON, over that where one of ten is not.</summary>
internal sealed class BrokenFigure() : Figure("medtech", "medtech.broken", ">= 1.0")
{
    private const int Messages = 100_000;

    public override async Task<double> MeasureAsync()
    {
        var mapping = HeartRateMappings.JsonPath(1);
        var clean = new NormalizingWork(HeartRateMessages.Make(Messages), mapping, 1);
        var broken = new NormalizingWork(HeartRateMessages.MakeBroken(Messages), mapping, 1) { ExpectsErrors = true };
        Func<Task<double>> runClean = () => Interleaved.CpuSecondsAsync(() => Task.Run(clean.Run));
        Func<Task<double>> runBroken = () => Interleaved.CpuSecondsAsync(() => Task.Run(broken.Run));
        await Warmth.ReachAsync(Messages, runClean, runBroken);
        return await Interleaved.MedianRatioAsync(rounds: 15, warmups: 1, runClean, runBroken);
    }
}
