using System.Collections.Concurrent;

namespace HealthData.MedTech;

/// <summary>
/// Keeps working states for reuse: the one that a thread has used last at hand for that thread, the others in a bag.
/// </summary>
internal sealed class RunPool(NormalizationPlan plan, NormalizationOptions options)
{
    // States that a huge message has made large are not kept, and somewhat large ones not by threads, which live long.
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

    public void Return(NormalizationRun run)
    {
        if (run.Capacity <= MaxBytesAThread)
        {
            var slot = _slot ??= new ThreadSlot();
            var before = slot.Run;
            slot.Run = run;
            before?.Pool._others.Add(before);
        }
        else if (run.Capacity <= MaxKeptBytes)
        {
            _others.Add(run);
        }
    }

    private sealed class ThreadSlot
    {
        public NormalizationRun? Run;
    }
}
