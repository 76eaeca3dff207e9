using System.Collections.Concurrent;

namespace HealthData.MedTech;

/// <summary>
/// Keeps working states for reuse: the one that a thread has used last at hand for that thread, the others in a bag.
/// </summary>
internal sealed class RunPool(NormalizationPlan plan, NormalizationOptions options)
{
    // States that a large message has made large give their arrays back, and those of huge ones are not kept.
    private const int MaxKeptBytes = 16 << 20;
    private const int MaxBytesAThread = 1 << 20;

    [ThreadStatic]
    private static ThreadSlot? _slot;

    private readonly ConcurrentBag<NormalizationRun> _others = [];

    public NormalizationRun Rent()
    {
        if (_slot is { } slot && slot.Run is { } run && run.Pool == this)
        {
            slot.Run = null;
            return run;
        }

        return _others.TryTake(out var other) ? other : new NormalizationRun(plan, options, this);
    }

    public static void Return(NormalizationRun run)
    {
        var capacity = run.Capacity;
        if (capacity > MaxBytesAThread)
        {
            run.Release();
        }

        if (capacity <= MaxKeptBytes)
        {
            var slot = _slot ??= new ThreadSlot();
            var before = slot.Run;
            slot.Run = run;
            before?.Pool._others.Add(before);
        }
    }

    private sealed class ThreadSlot
    {
        public NormalizationRun? Run;
    }
}
