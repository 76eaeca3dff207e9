namespace HealthData.Core;

/// <summary>
/// Cancels a transfer that stands still. It runs only while the network owes progress, not while the caller's own
/// source is read.
/// </summary>
internal sealed class StallWatch : IDisposable
{
    private readonly CancellationTokenSource _stalled;
    private readonly CancellationTokenSource? _linked;
    private readonly TimeSpan _timeout;
    private bool _isDisposed;
    private bool _isCanceled;

    public StallWatch(TimeSpan timeout, TimeProvider time, CancellationToken call, CancellationToken attempt)
    {
        _timeout = timeout;
        _stalled = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _linked = call.CanBeCanceled || attempt.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(call, attempt, _stalled.Token)
            : null;
        Token = (_linked ?? _stalled).Token;
    }

    public CancellationToken Token { get; }

    public bool HasFired => _stalled.IsCancellationRequested && !_isCanceled;

    public void Run() => Set(_timeout);

    public void Pause() => Set(Timeout.InfiniteTimeSpan);

    /// <summary>Cancels the transfer for another reason; nothing, when the watch is over.</summary>
    public void Cancel()
    {
        try
        {
            _isCanceled = !HasFired;
            (_linked ?? _stalled).Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Whoever disposed of the watch has given the transfer up already.
        }
    }

    public void Dispose()
    {
        lock (_stalled)
        {
            _isDisposed = true;
            _linked?.Dispose();
            _stalled.Dispose();
        }
    }

    // Over HTTP/2 an answer may come, and end the watch, while the request is still being written; and a body may be
    // disposed of while it is read.
    private void Set(TimeSpan timeout)
    {
        lock (_stalled)
        {
            if (!_isDisposed)
            {
                _stalled.CancelAfter(timeout);
            }
        }
    }
}
