namespace HealthData.Imaging;

/// <summary>Lets a number of passes run at once: fewer while a service throttles, and none while it must be left
/// alone.</summary>
internal sealed class ServiceGate(int most, TimeProvider time)
{
    private const int MaxDoublings = 6;

    private readonly object _lock = new();
    private readonly WorkGate _gate = new(most, time);
    private int _failures;
    private DateTimeOffset _until;

    /// <summary>Waits until a pass may run.</summary>
    /// <returns>The era, for <see cref="Fail"/>.</returns>
    public async Task<int> EnterAsync(CancellationToken cancellationToken)
    {
        var era = await _gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await PauseAsync(cancellationToken).ConfigureAwait(false);
            return era;
        }
        catch
        {
            Leave(isGood: false);
            throw;
        }
    }

    /// <summary>Lets others in.</summary>
    /// <param name="isGood">Whether the services took all of the pass.</param>
    public void Leave(bool isGood)
    {
        if (isGood)
        {
            lock (_lock)
            {
                _failures = 0;
            }
        }

        _gate.Leave(isGood);
    }

    /// <summary>Keeps all passes away for a time, the longer the more often a service has failed in a row.</summary>
    public void Fail(int era, bool isThrottled)
    {
        lock (_lock)
        {
            _until = time.GetUtcNow() + TimeSpan.FromSeconds(1 << Math.Min(_failures++, MaxDoublings));
        }

        if (isThrottled)
        {
            _gate.SlowDown(era);
        }
    }

    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_lock)
            {
                wait = _until - time.GetUtcNow();
            }

            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
