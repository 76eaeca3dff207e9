namespace HealthData.Dicom;

/// <summary>The turns of the requests of a transfer: as many at once as their number and bytes allow, and none while
/// the service is too busy for one of them.</summary>
internal sealed class TransferPace(int most, long mostBytes, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly RequestPace _pace = new(most, time);
    private TaskCompletionSource _changed = NewSource();
    private int _running;
    private long _bytes;

    /// <summary>Waits for the turn of a request.</summary>
    /// <returns>What tells its answer apart from those of earlier paces.</returns>
    public async ValueTask<int> EnterAsync(long bytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task? changed;
            lock (_gate)
            {
                if (_pace.Pause <= TimeSpan.Zero && _running < _pace.Limit
                    && (_running == 0 || _bytes + bytes <= mostBytes))
                {
                    _running++;
                    _bytes += bytes;
                    return _pace.Begin();
                }

                changed = _pace.Pause > TimeSpan.Zero ? null : _changed.Task;
            }

            await (changed?.WaitAsync(cancellationToken) ?? WaitAsync(cancellationToken).AsTask())
                .ConfigureAwait(false);
        }
    }

    public void Exit(long bytes)
    {
        lock (_gate)
        {
            _running--;
            _bytes -= bytes;
            Change();
        }
    }

    /// <summary>Waits until no answer asks to wait any more.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        while (Pause is var pause && pause > TimeSpan.Zero)
        {
            await Task.Delay(pause + TimeSpan.FromMilliseconds(1), time, cancellationToken).ConfigureAwait(false);
        }
    }

    public void OnGood()
    {
        lock (_gate)
        {
            _pace.OnGood();
            Change();
        }
    }

    public void OnBusy(int era, TimeSpan? wait)
    {
        lock (_gate)
        {
            _pace.OnBusy(era, wait);
        }
    }

    private TimeSpan Pause
    {
        get
        {
            lock (_gate)
            {
                return _pace.Pause;
            }
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Change()
    {
        _changed.TrySetResult();
        _changed = NewSource();
    }
}
