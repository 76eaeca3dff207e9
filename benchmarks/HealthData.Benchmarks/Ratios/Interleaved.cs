namespace HealthData.Benchmarks.Ratios;

/// <summary>
/// Compares two sides on a noisy machine: both warm, in rounds of one after the other, each round starting with the
/// other side, and the median of the rounds' ratios.
/// </summary>
internal static class Interleaved
{
    public static async Task<double> MedianRatioAsync(
        int rounds, int warmups, Func<Task<double>> numerator, Func<Task<double>> denominator)
    {
        for (var i = 0; i < warmups; i++)
        {
            await numerator();
            await denominator();
        }

        var ratios = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            double above, below;
            if (i % 2 == 0)
            {
                above = await numerator();
                below = await denominator();
            }
            else
            {
                below = await denominator();
                above = await numerator();
            }

            ratios[i] = above / below;
        }

        Array.Sort(ratios);
        return ratios[rounds / 2];
    }

    public static async Task<double> SecondsAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public static async Task<double> CpuSecondsAsync(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
