namespace HealthData.Benchmarks.MedTech;

/// <summary>The messages a second that all cores take together, over those that one takes.</summary>
internal sealed class ScalingFigure() : Figure("medtech", "medtech.scaling", ">= 1.6")
{
    private const int Messages = 100_000;
    private const int Rounds = 15;

    public override async Task<double> MeasureAsync()
    {
        var work = new NormalizingWork(HeartRateMessages.Make(Messages), HeartRateMappings.JsonPath(1), 1);
        Func<Task<double>> one = () => Interleaved.SecondsAsync(() => Task.Run(work.Run));
        Func<Task<double>> all = () => Interleaved.SecondsAsync(() => Task.WhenAll(
            Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => work.Run(0, work.Count)))));
        await Warmth.ReachAsync(Messages, one);
        return Environment.ProcessorCount * await Interleaved.MedianRatioAsync(Rounds, warmups: 1, one, all);
    }
}
