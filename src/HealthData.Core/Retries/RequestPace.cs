namespace HealthData.Core;

/// <summary>How many requests may be on their way: half as many when the service is busy, and slowly more again when it
/// no longer is.</summary>
internal sealed class RequestPace(int most, TimeProvider time)
{
    // So many good answers for each request on its way allow one more.
    private const int GoodForMore = 4;

    private readonly int _most = most;
    private long _paused = time.GetTimestamp();
    private TimeSpan _pause;
    private int _good;
    private int _era;

    public int Limit { get; private set; } = most;

    /// <summary>Gets how long no request may begin.</summary>
    public TimeSpan Pause => _pause - time.GetElapsedTime(_paused) is var left && left > TimeSpan.Zero
        ? left
        : TimeSpan.Zero;

    /// <summary>Notes that a request begins; what it gives tells its answer apart from those of earlier paces.
    /// </summary>
    public int Begin() => _era;

    public void OnGood()
    {
        if (Limit < _most && ++_good >= Limit * GoodForMore)
        {
            Limit++;
            _good = 0;
        }
    }

    /// <summary>Notes that the service was too busy for a request of an era. Requests of an era that has ended began
    /// at a pace that is no longer kept.</summary>
    /// <param name="era">The era.</param>
    /// <param name="pause">How long no request may begin; null for no pause.</param>
    /// <param name="running">How many are on their way, where that may be fewer than the limit: half of these are the
    /// new one.</param>
    public void OnBusy(int era, TimeSpan? pause, int running = int.MaxValue)
    {
        _good = 0;
        if (era == _era)
        {
            Limit = Math.Max(1, Math.Min(Limit, running) / 2);
            _era++;
        }

        if (pause > Pause)
        {
            (_paused, _pause) = (time.GetTimestamp(), pause.Value);
        }
    }
}
