namespace HealthData.Core;

/// <summary>How long to wait before something is sent again that the pipeline does not send again by itself, such as
/// an item of an answer that says what became of each.</summary>
internal sealed class RetryDelays(RetryOptions retry, TimeProvider time)
{
    // Later waits are as long as the options allow.
    private const int MaxDoublings = 20;

    private readonly TimeSpan _first = retry.Delay;
    private readonly TimeSpan _longest = retry.MaxDelay;
    private readonly bool _isFixed = retry.Mode == RetryMode.Fixed;

    public TimeProvider Time => time;

    /// <summary>Gives the wait after a number of attempts.</summary>
    public TimeSpan After(int attempts)
    {
        var doublings = Math.Min(attempts, MaxDoublings) - 1;
        var factor = _isFixed ? 1 : Math.Pow(2, doublings) * (0.8 + (0.4 * Random.Shared.NextDouble()));
        var milliseconds = Math.Max(0, _first.TotalMilliseconds) * factor;
        return milliseconds >= _longest.TotalMilliseconds ? _longest : TimeSpan.FromMilliseconds(milliseconds);
    }

    /// <summary>Gives the wait that an answer asks for; null where it asks for none.</summary>
    public TimeSpan? AskedFor(Response response) => RetryAfter.Read(response, _longest, time);
}
