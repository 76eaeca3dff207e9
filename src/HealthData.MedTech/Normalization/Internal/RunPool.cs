using System.Collections.Concurrent;
using HealthData.MedTech.Plans;

namespace HealthData.MedTech.Normalization;

/// <summary>Keeps working states for reuse: one at hand for each processor, further ones in a bag.</summary>
internal sealed class RunPool(NormalizationPlan plan, NormalizationOptions options)
{
    private const int EntriesACacheLine = 8;

    // States that a huge message has made large are not kept.
    private const int MaxKeptBytes = 16 << 20;

    private static readonly int s_processors = Environment.ProcessorCount;
    private readonly NormalizationRun?[] _atHand = new NormalizationRun?[(s_processors + 1) * EntriesACacheLine];
    private readonly ConcurrentBag<NormalizationRun> _others = [];

    private static int Slot => ((int)((uint)Thread.GetCurrentProcessorId() % (uint)s_processors) + 1) * EntriesACacheLine;

    public NormalizationRun Rent() =>
        Interlocked.Exchange(ref _atHand[Slot], null)
        ?? (_others.TryTake(out var other) ? other : new NormalizationRun(plan, options));

    public void Return(NormalizationRun run)
    {
        if (run.Capacity <= MaxKeptBytes && Interlocked.CompareExchange(ref _atHand[Slot], run, null) is not null)
        {
            _others.Add(run);
        }
    }
}
