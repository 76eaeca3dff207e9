namespace HealthData.Core;

/// <summary>Lets as many pieces of work run at once as a service takes; the others wait for their turn.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
internal sealed class WorkGate(int most, TimeProvider time)
{
    private readonly object _lock = new();
    private readonly Queue<TaskCompletionSource<int>> _waiting = new();
    private readonly RequestPace _pace = new(most, time);
    private int _running;

    /// <summary>Waits until a piece of work may run.</summary>
    /// <returns>The era, for <see cref="SlowDown"/>.</returns>
    public async Task<int> EnterAsync(CancellationToken cancellationToken)
    {
        var waiter = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_running < _pace.Limit)
            {
                _running++;
                return _pace.Begin();
            }

            _waiting.Enqueue(waiter);
        }

        using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource<int>)state!).TrySetCanceled(token), waiter);
        return await waiter.Task.ConfigureAwait(false);
    }

    /// <summary>Lets others in.</summary>
    /// <param name="isGood">Whether the service took all that the work asked of it.</param>
    public void Leave(bool isGood)
    {
        lock (_lock)
        {
            _running--;
            if (isGood)
            {
                _pace.OnGood();
            }

            while (_running < _pace.Limit && _waiting.TryDequeue(out var next))
            {
                // One that was canceled has left the queue already.
                _running += next.TrySetResult(_pace.Begin()) ? 1 : 0;
            }
        }
    }

    /// <summary>Halves what runs at once, once for all work that was under way together.</summary>
    /// <param name="era">The era of the work that the service was too busy for.</param>
    public void SlowDown(int era)
    {
        lock (_lock)
        {
            _pace.OnBusy(era, null, _running);
        }
    }
}
