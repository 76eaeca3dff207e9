namespace HealthData.Benchmarks.Ratios;

/// <summary>
/// Brings both sides to where the compiler has nothing more to do: three million messages, or five steady passes.
/// </summary>
internal static class Warmth
{
    private const int Enough = 3_000_000;
    private const int SteadyPasses = 5;
    private const int LeastPasses = 15;

    public static async Task ReachAsync(int messagesAPass, params Func<Task<double>>[] sides)
    {
        foreach (var side in sides)
        {
            var last = new Queue<double>();
            for (var pass = 0; pass * messagesAPass < Enough; pass++)
            {
                last.Enqueue(await side());
                if (last.Count > SteadyPasses)
                {
                    last.Dequeue();
                }

                if (pass >= LeastPasses && last.Max() <= last.Min() * 1.05)
                {
                    break;
                }
            }
        }
    }
}
