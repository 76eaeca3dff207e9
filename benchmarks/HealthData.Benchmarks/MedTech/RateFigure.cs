namespace HealthData.Benchmarks.MedTech;

/// <summary>Messages a second that all cores take together, one normalizer shared among them.</summary>
internal sealed class RateFigure() : Figure("medtech", "medtech.rate", "-")
{
    private const int Messages = 100_000;
    private const int PassesARound = 10;
    private const int Rounds = 15;

    public override async Task<double> MeasureAsync()
    {
        var work = new NormalizingWork(HeartRateMessages.Make(Messages), HeartRateMappings.JsonPath(1), 1);
        await Warmth.ReachAsync(Messages, () => Interleaved.SecondsAsync(() => Task.Run(work.Run)));
        var seconds = new double[Rounds];
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Rounds; i++)
        {
            seconds[i] = await Interleaved.SecondsAsync(() => RunOnAllCoresAsync(work));
        }

        var rate = (double)Rounds * PassesARound * Messages / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Id}: {rate / 1e6:0.00} M messages a second of a processor, of which there are "
                + $"{Environment.ProcessorCount}"));
        Array.Sort(seconds);
        return PassesARound * Messages / seconds[Rounds / 2];
    }

    private static Task RunOnAllCoresAsync(NormalizingWork work)
    {
        var cores = Environment.ProcessorCount;
        var tasks = new Task[cores];
        for (var core = 0; core < cores; core++)
        {
            var (start, end) = (work.Count * core / cores, work.Count * (core + 1) / cores);
            tasks[core] = Task.Run(() =>
            {
                for (var pass = 0; pass < PassesARound; pass++)
                {
                    work.Run(start, end);
                }
            });
        }

        return Task.WhenAll(tasks);
    }
}
