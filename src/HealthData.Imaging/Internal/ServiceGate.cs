namespace HealthData.Imaging;

/// <summary>Lets a number of passes run at once: fewer while a service throttles, and none while it must be left
/// alone.</summary>
internal sealed class ServiceGate
{
    private const int MaxDoublings = 6;
    private const int PassesForOneMore = 16;

    private readonly object _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private readonly int _most;
    private readonly TimeProvider _time;
    private int _allowed;
    private int _running;
    private int _failures;
    private int _successes;
    private DateTimeOffset _until;

    public ServiceGate(int most, TimeProvider time) => (_most, _allowed, _time) = (most, most, time);

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource? turn = null;
        lock (_lock)
        {
            if (_running < _allowed)
            {
                _running++;
            }
            else
            {
                turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _waiting.Enqueue(turn);
            }
        }

        if (turn is not null)
        {
            await AwaitTurnAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            await PauseAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Leave();
            throw;
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            _running--;
            while (_running < _allowed && _waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    _running++;
                }
            }
        }
    }

    public void Succeed()
    {
        lock (_lock)
        {
            _failures = 0;
            if (++_successes % PassesForOneMore == 0 && _allowed < _most)
            {
                _allowed++;
            }
        }
    }

    /// <summary>Keeps all passes away for a time, the longer the more often a service has failed in a row.</summary>
    public void Fail(bool isThrottled)
    {
        lock (_lock)
        {
            _until = _time.GetUtcNow() + TimeSpan.FromSeconds(1 << Math.Min(_failures++, MaxDoublings));
            if (isThrottled)
            {
                _allowed = Math.Max(1, _allowed / 2);
            }
        }
    }

    private static async Task AwaitTurnAsync(TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        using (cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), turn))
        {
            await turn.Task.ConfigureAwait(false);
        }
    }

    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_lock)
            {
                wait = _until - _time.GetUtcNow();
            }

            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(wait, _time, cancellationToken).ConfigureAwait(false);
        }
    }
}
