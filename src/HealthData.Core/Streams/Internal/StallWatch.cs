namespace HealthData.Core;

/// <summary>
/// Cancels a transfer that stands still. It runs only while the network owes progress, not while the caller's own
/// source is read.
/// </summary>
internal sealed class StallWatch : IDisposable
{
    private readonly CancellationTokenSource _stalled;
    private readonly CancellationTokenSource _linked;
    private readonly TimeSpan _timeout;

    public StallWatch(TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        _timeout = timeout;
        _stalled = new CancellationTokenSource(timeout, time);
        _stalled.CancelAfter(Timeout.InfiniteTimeSpan);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stalled.Token);
    }

    public CancellationToken Token => _linked.Token;

    public bool HasFired => _stalled.IsCancellationRequested;

    public void Run() => _stalled.CancelAfter(_timeout);

    public void Pause() => _stalled.CancelAfter(Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        _linked.Dispose();
        _stalled.Dispose();
    }
}
