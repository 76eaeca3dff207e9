namespace HealthData.Fhir;

/// <summary>Bundles that are sent again, each when its time has come.</summary>
internal sealed class LoadQueue(TimeProvider time)
{
    private readonly PriorityQueue<LoadBundle, (TimeSpan Due, int Number)> _bundles = new();
    private readonly long _started = time.GetTimestamp();
    private int _number;

    public int Count => _bundles.Count;

    /// <summary>Gets how long the next bundle has to wait; null if there is none.</summary>
    public TimeSpan? Wait => _bundles.TryPeek(out _, out var place)
        ? place.Due - time.GetElapsedTime(_started)
        : null;

    public void Add(LoadBundle bundle, TimeSpan delay) =>
        _bundles.Enqueue(bundle, (time.GetElapsedTime(_started) + delay, _number++));

    /// <summary>Takes the next bundle if its time has come.</summary>
    public bool TryTake([NotNullWhen(true)] out LoadBundle? bundle)
    {
        bundle = null;
        return Wait <= TimeSpan.Zero && TryTakeAny(out bundle);
    }

    /// <summary>Takes the next bundle, whether its time has come or not.</summary>
    public bool TryTakeAny([NotNullWhen(true)] out LoadBundle? bundle) => _bundles.TryDequeue(out bundle, out _);
}
