using System.Globalization;

namespace HealthData.Dicom;

/// <summary>One run of a <see cref="ChangeFeedProcessor"/>.</summary>
internal sealed class ChangeFeedRun(
    DicomWebClient client,
    StateStore store,
    ChangeFeedProcessorOptions options,
    Func<ChangeFeedEntry, CancellationToken, Task> handler,
    bool survivesFailures)
{
    private const int MostDoublings = 10;

    private readonly ChangeCheckpoints _checkpoints = new(store, options.CheckpointName ?? client.FeedName);

    public Task StartAsync(CancellationToken cancellationToken) =>
        _checkpoints.ReadAsync(options.StartTime, cancellationToken);

    /// <summary>Waits for the next look, the longer the more looks were in vain.</summary>
    public Task PauseAsync(int idle, CancellationToken cancellationToken)
    {
        var wait = options.PollInterval * (1 << Math.Min(idle, MostDoublings));
        return Task.Delay(
            wait < options.MaxPollInterval ? wait : options.MaxPollInterval, options.TimeProvider, cancellationToken);
    }

    /// <summary>Hands out what has settled, and returns how many changes that were.</summary>
    public async Task<long> CatchUpAsync(CancellationToken cancellationToken)
    {
        var horizon = await AskAsync(HorizonAsync, cancellationToken).ConfigureAwait(false);
        return horizon is not { } end ? 0
            : client.HasSequencePages ? await FollowNumbersAsync(end, cancellationToken).ConfigureAwait(false)
            : await FollowTimesAsync(end, cancellationToken).ConfigureAwait(false);
    }

    // Each request begins with the change that was handled last, to show that none was lost or added before it.
    private async Task<long> FollowTimesAsync(DateTimeOffset end, CancellationToken cancellationToken)
    {
        var handled = 0L;
        for (var isMore = true; isMore && (_checkpoints.Current.Time is not { } time || time < end);)
        {
            var (_, count, sequence) = _checkpoints.Current;
            var window = new ChangeFeedOptions
            {
                StartTime = _checkpoints.Current.Time,
                EndTime = end,
                IncludeMetadata = options.IncludeMetadata,
            };
            var page = await AskAsync(token => PageAsync(window, count - 1, token), cancellationToken)
                .ConfigureAwait(false);
            var changes = page.Values;
            if (count > 0 && (changes.Count == 0 || changes[0].Sequence != sequence))
            {
                // What has the time of the last change is handed out once more, all of it.
                _checkpoints.Current = _checkpoints.Current with { Count = 0 };
                continue;
            }

            var known = count > 0 ? 1 : 0;
            await HandleAsync(changes, known, changes.Count, cancellationToken).ConfigureAwait(false);
            handled += changes.Count - known;
            isMore = page.ContinuationToken is not null;
        }

        return handled;
    }

    // A change that has not settled may have others before it that cannot be seen yet.
    private async Task<long> FollowNumbersAsync(DateTimeOffset end, CancellationToken cancellationToken)
    {
        var handled = 0L;
        var window = new ChangeFeedOptions { IncludeMetadata = options.IncludeMetadata };
        for (long? next = _checkpoints.Current.Sequence; next is { } from;)
        {
            var page = await AskAsync(token => PageAsync(window, from, token), cancellationToken).ConfigureAwait(false);
            var changes = page.Values;
            var settled = 0;
            while (settled < changes.Count && changes[settled].Timestamp < end)
            {
                settled++;
            }

            await HandleAsync(changes, 0, settled, cancellationToken).ConfigureAwait(false);
            handled += settled;
            next = settled == changes.Count && page.ContinuationToken is { } token
                ? long.Parse(token, CultureInfo.InvariantCulture)
                : null;
        }

        return handled;
    }

    /// <summary>Gives the time by the service's clock before which changes have settled; null if there are
    /// none.</summary>
    private async Task<DateTimeOffset?> HorizonAsync(CancellationToken cancellationToken)
    {
        var latest = await client.GetLatestChangeAsync(includeMetadata: false, cancellationToken).ConfigureAwait(false);
        return latest.HasValue
            ? (latest.GetRawResponse()?.Headers.Date ?? latest.Value!.Timestamp) - options.SettleTime
            : null;
    }

    private async Task<Page<ChangeFeedEntry>> PageAsync(
        ChangeFeedOptions window, long offset, CancellationToken cancellationToken)
    {
        var token = offset > 0 ? offset.ToString(CultureInfo.InvariantCulture) : null;
        var pages = client.GetChangesAsync(window, cancellationToken).AsPages(token);
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            return page;
        }

        return Page<ChangeFeedEntry>.FromValues([], null, null!);
    }

    private async Task HandleAsync(
        IReadOnlyList<ChangeFeedEntry> changes, int from, int to, CancellationToken cancellationToken)
    {
        try
        {
            for (var index = from; index < to; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await handler(changes[index], cancellationToken).ConfigureAwait(false);
                _checkpoints.Current = _checkpoints.Current.After(changes[index]);
            }
        }
        catch
        {
            await TrySaveAsync().ConfigureAwait(false);
            throw;
        }

        await _checkpoints.SaveAsync(cancellationToken).ConfigureAwait(false);
    }

    // What ended the run counts more than a checkpoint that stays behind: changes are then handed out again.
    private async Task TrySaveAsync()
    {
        try
        {
            await _checkpoints.SaveAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RequestFailedException or IOException
            or InvalidOperationException or UnauthorizedAccessException or OperationCanceledException)
        {
        }
    }

    private async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ask(cancellationToken).ConfigureAwait(false);
            }
            catch (HealthDataRequestFailedException failure) when (survivesFailures && failure.MayPass)
            {
                await PauseAsync(attempt, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
