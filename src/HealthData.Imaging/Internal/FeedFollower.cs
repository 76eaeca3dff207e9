namespace HealthData.Imaging;

/// <summary>One run that follows the change feed.</summary>
internal sealed class FeedFollower(
    DicomWebClient dicom,
    SyncCheckpoint checkpoint,
    StudyRunner runner,
    ImagingSynchronizerOptions options,
    Action<StudyOutcome>? report)
{
    private const string DefaultPartition = "Microsoft.Default";

    /// <summary>The time that is read again after a start: changes may have appeared late.</summary>
    private static readonly TimeSpan ReachBack = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan SaveInterval = TimeSpan.FromSeconds(5);

    private readonly DirtyStudies _dirty = new(options.QuietTime, options.MaxQuietTime, options.TimeProvider);
    private readonly object _lock = new();
    private readonly HashSet<Task> _passes = [];
    private readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _saved = DateTimeOffset.MinValue;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await checkpoint.ReadAsync(cancellationToken).ConfigureAwait(false);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        StudyMetrics.Instance.Add(_dirty);
        var feed = FollowAsync(source.Token);
        var work = DispatchAsync(source.Token);
        try
        {
            await (await Task.WhenAny(feed, work, _failed.Task).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        finally
        {
            await source.CancelAsync().ConfigureAwait(false);
            await EndAsync(feed, work).ConfigureAwait(false);
            StudyMetrics.Instance.Remove(_dirty);
        }
    }

    private static async Task IgnoreAsync(Task task) =>
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private Task FollowAsync(CancellationToken cancellationToken)
    {
        // Its own checkpoint moves with what was read; ours with what was acknowledged.
        var processor = new ChangeFeedProcessor(dicom, new MemoryStateStore(), new ChangeFeedProcessorOptions
        {
            StartTime = checkpoint.Time is { } time ? time - ReachBack : options.StartTime,
            PollInterval = options.PollInterval,
            TimeProvider = options.TimeProvider,
        });
        return processor.RunAsync(NoteAsync, cancellationToken);
    }

    private Task NoteAsync(ChangeFeedEntry change, CancellationToken cancellationToken)
    {
        var own = options.Projector.Partition ?? DefaultPartition;
        if ((change.PartitionName ?? own) == own)
        {
            _dirty.Mark(change.StudyInstanceUid, change.Timestamp);
        }

        return Task.CompletedTask;
    }

    private async Task DispatchAsync(CancellationToken cancellationToken)
    {
        using var slots = new SemaphoreSlim(options.MaxConcurrency);
        while (true)
        {
            await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            var uid = await _dirty.TakeAsync(cancellationToken).ConfigureAwait(false);
            var pass = PassAsync(uid, slots, cancellationToken);
            lock (_lock)
            {
                _passes.RemoveWhere(task => task.IsCompleted);
                _passes.Add(pass);
            }
        }
    }

    private async Task PassAsync(string uid, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await runner.RunAsync(uid, cancellationToken).ConfigureAwait(false);
            report?.Invoke(outcome);
            _dirty.Acknowledge(uid);
            await SaveAsync(cancellationToken).ConfigureAwait(false);
            slots.Release();
        }
        catch (Exception exception)
        {
            _failed.TrySetException(exception);
        }
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? time;
        lock (_lock)
        {
            var now = options.TimeProvider.GetUtcNow();
            if (now - _saved < SaveInterval && _dirty.Count > 0)
            {
                return;
            }

            _saved = now;
            time = _dirty.Acknowledged;
        }

        await checkpoint.AdvanceAsync(time, cancellationToken).ConfigureAwait(false);
    }

    private async Task EndAsync(Task feed, Task work)
    {
        await IgnoreAsync(feed).ConfigureAwait(false);
        await IgnoreAsync(work).ConfigureAwait(false);
        Task[] passes;
        lock (_lock)
        {
            passes = [.. _passes];
        }

        await IgnoreAsync(Task.WhenAll(passes)).ConfigureAwait(false);
        await IgnoreAsync(checkpoint.AdvanceAsync(_dirty.Acknowledged, CancellationToken.None)).ConfigureAwait(false);
    }
}
