namespace HealthData.MedTech.Fhir;

/// <summary>
/// Lets as many batches write at once as the FHIR service takes: half as many when it asks for fewer requests, and one
/// more after as many batches without such an answer.
/// </summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
internal sealed class WriterGate
{
    private readonly int _maximum;
    private readonly object _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private int _limit;
    private int _active;
    private int _calm;
    private int _turn;

    public WriterGate(int maximum)
    {
        _maximum = maximum;
        _limit = maximum;
    }

    /// <summary>Waits until a batch may write.</summary>
    /// <returns>The turn, for <see cref="SlowDown"/>.</returns>
    public async Task<int> EnterAsync(CancellationToken cancellationToken)
    {
        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_active < _limit)
            {
                _active++;
                return _turn;
            }

            _waiting.Enqueue(waiter);
        }

        using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), waiter);
        await waiter.Task.ConfigureAwait(false);
        return Volatile.Read(ref _turn);
    }

    /// <summary>Lets others in.</summary>
    /// <param name="isCalm">Whether the service took all requests of the batch.</param>
    public void Leave(bool isCalm)
    {
        lock (_lock)
        {
            _active--;
            if (isCalm && _limit < _maximum && ++_calm >= _limit)
            {
                _limit++;
                _calm = 0;
            }

            while (_active < _limit && _waiting.TryDequeue(out var next))
            {
                // One that was canceled has left the queue already.
                _active += next.TrySetResult() ? 1 : 0;
            }
        }
    }

    /// <summary>Halves the number of writers, once for all batches that were under way together.</summary>
    /// <param name="turn">The turn of the batch that got the answer.</param>
    public void SlowDown(int turn)
    {
        lock (_lock)
        {
            if (turn == _turn)
            {
                _limit = Math.Max(1, Math.Min(_limit, _active) / 2);
                _calm = 0;
                _turn++;
            }
        }
    }
}
