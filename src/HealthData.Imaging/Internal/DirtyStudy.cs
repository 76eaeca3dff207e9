namespace HealthData.Imaging;

/// <summary>A study that has changed: what a pass runs for, and what has come since.</summary>
internal sealed class DirtyStudy
{
    private DateTimeOffset _first;
    private DateTimeOffset _last;
    private DateTimeOffset? _waiting;
    private DateTimeOffset? _running;

    public bool IsRunning => _running is not null;

    public bool IsWaiting => _waiting is not null;

    /// <summary>Gets the time of the earliest change that isn't acknowledged, by the service's clock.</summary>
    public DateTimeOffset Earliest => _running < _waiting || _waiting is null ? _running!.Value : _waiting.Value;

    public void Mark(DateTimeOffset changed, DateTimeOffset now)
    {
        _first = _waiting is null ? now : _first;
        _last = now;
        _waiting = _waiting < changed ? _waiting : changed;
    }

    /// <summary>Gives the time at which a pass is due, by our clock.</summary>
    public DateTimeOffset Due(TimeSpan quiet, TimeSpan longest) =>
        _last + quiet < _first + longest ? _last + quiet : _first + longest;

    public void Begin() => (_running, _waiting) = (_waiting, null);

    /// <summary>Ends a pass; tells whether nothing has come since it began.</summary>
    public bool End()
    {
        _running = null;
        return _waiting is null;
    }
}
