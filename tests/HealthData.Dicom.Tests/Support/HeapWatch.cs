namespace HealthData.Dicom.Tests.Support;

/// <summary>Watches how far the managed heap, garbage included, rises over where it stood.</summary>
internal sealed class HeapWatch : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly long _baseline = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Task<long> _watching;

    public HeapWatch() => _watching = Task.Run(WatchAsync);

    public long StopAndMeasure()
    {
        _stop.Cancel();
        return _watching.GetAwaiter().GetResult();
    }

    public void Dispose() => _stop.Dispose();

    private async Task<long> WatchAsync()
    {
        var peak = 0L;
        while (!_stop.IsCancellationRequested)
        {
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - _baseline);
            await Task.Delay(5);
        }

        return peak;
    }
}
