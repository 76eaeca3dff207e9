namespace HealthData.Benchmarks.Events;

/// <summary>Bytes allocated for an event that is read alone, and whose texts nobody asks for.</summary>
internal sealed class EventBytesFigure() : Figure("events", "events.bytes", "-")
{
    private const int Events = 10_000;

    public override Task<double> MeasureAsync()
    {
        var bodies = EventBodies.Make(Events);
        EventFigure.Read(bodies, readsTexts: false);
        var before = GC.GetAllocatedBytesForCurrentThread();
        EventFigure.Read(bodies, readsTexts: false);
        return Task.FromResult((GC.GetAllocatedBytesForCurrentThread() - before) / (double)Events);
    }
}
