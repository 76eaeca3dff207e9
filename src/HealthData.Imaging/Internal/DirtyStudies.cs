namespace HealthData.Imaging;

/// <summary>The studies that have changed: each waits until it is quiet, and stays here until a pass that began behind
/// its last change has ended well.</summary>
internal sealed class DirtyStudies(TimeSpan quiet, TimeSpan longest, TimeProvider time) : IDirtySource
{
    private readonly object _lock = new();
    private readonly Dictionary<string, DirtyStudy> _studies = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> _due = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset? _position;

    /// <summary>Gets the time up to which all changes are acknowledged; null where there was none.</summary>
    public DateTimeOffset? Acknowledged
    {
        get
        {
            lock (_lock)
            {
                return Earliest is { } earliest ? earliest - TimeSpan.FromTicks(1) : _position;
            }
        }
    }

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _studies.Count;
            }
        }
    }

    public TimeSpan? Age
    {
        get
        {
            lock (_lock)
            {
                return time.GetUtcNow() - Earliest;
            }
        }
    }

    private DateTimeOffset? Earliest => _studies.Count == 0 ? null : _studies.Values.Min(study => study.Earliest);

    /// <summary>Notes a change of a study.</summary>
    /// <param name="uid">The study.</param>
    /// <param name="changed">The time of the change, by the service's clock.</param>
    public void Mark(string uid, DateTimeOffset changed)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            _position = _position > changed ? _position : changed;
            if (!_studies.TryGetValue(uid, out var study))
            {
                _studies.Add(uid, study = new DirtyStudy());
            }

            study.Mark(changed, now);
            _due.Enqueue(uid, study.Due(quiet, longest));
            Signal();
        }
    }

    /// <summary>Waits for a study that is due, and gives it: a pass begins now.</summary>
    public async Task<string> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            TimeSpan? wait;
            lock (_lock)
            {
                if (TryTake(out var uid, out wait))
                {
                    return uid;
                }

                changed = _changed.Task;
            }

            await WaitAsync(changed, wait, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Notes that a pass has ended well: what it was begun for is acknowledged.</summary>
    public void Acknowledge(string uid)
    {
        lock (_lock)
        {
            var study = _studies[uid];
            if (study.End())
            {
                _studies.Remove(uid);
                return;
            }

            _due.Enqueue(uid, study.Due(quiet, longest));
            Signal();
        }
    }

    private bool TryTake([NotNullWhen(true)] out string? uid, out TimeSpan? wait)
    {
        wait = null;
        while (_due.TryPeek(out uid, out _))
        {
            if (!_studies.TryGetValue(uid, out var study) || study.IsRunning || !study.IsWaiting)
            {
                _due.Dequeue();
                continue;
            }

            var rest = study.Due(quiet, longest) - time.GetUtcNow();
            if (rest <= TimeSpan.Zero)
            {
                _due.Dequeue();
                study.Begin();
                return true;
            }

            // Changes since it was queued have put it off.
            _due.DequeueEnqueue(uid, study.Due(quiet, longest));
            if (_due.Peek() == uid)
            {
                wait = rest;
                return false;
            }
        }

        return false;
    }

    private async Task WaitAsync(Task changed, TimeSpan? wait, CancellationToken cancellationToken)
    {
        if (wait is not { } rest)
        {
            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(changed, Task.Delay(rest, time, source.Token)).ConfigureAwait(false);
        await source.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private void Signal()
    {
        _changed.TrySetResult();
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
