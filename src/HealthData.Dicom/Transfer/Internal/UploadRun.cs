using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace HealthData.Dicom;

/// <summary>
/// Uploads any number of contents: packs them into requests, several of which are on their way at a time, and notes in
/// the journal what became of each before it is handed out.
/// </summary>
internal sealed class UploadRun
{
    // The service is still storing the same instance for an earlier request.
    private const int Pending = 45071;

    private readonly ServicePipeline _service;
    private readonly DicomTransferOptions _options;
    private readonly TransferJournal _journal;
    private readonly TransferPace _pace;
    private readonly TransferMeter _meter;
    private readonly InstanceLook _look = new();
    private readonly TransferOutcomes<StoreOutcome> _outcomes = new();
    private readonly CancellationTokenSource _stop;
    private readonly HashSet<Task> _sending = [];
    private volatile Exception? _hopeless;
    private volatile Exception? _failure;
    private int _count;

    private UploadRun(
        ServicePipeline service,
        DicomTransferOptions options,
        TransferJournal journal,
        CancellationTokenSource stop)
    {
        _service = service;
        _options = options;
        _journal = journal;
        _stop = stop;
        _pace = new TransferPace(options.Parallel, options.MaxBytesInFlight, service.Delays.Time);
        _meter = new TransferMeter(options.Progress, service.Delays.Time);
    }

    public static async IAsyncEnumerable<StoreOutcome> RunAsync(
        ServicePipeline service,
        string journalPath,
        DicomTransferOptions options,
        IReadOnlyCollection<InstanceContent>? all,
        IAsyncEnumerable<InstanceContent> contents,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var journal = new TransferJournal(journalPath, service.Delays.Time);
        var run = new UploadRun(service, options, journal, stop);
        run.Count(all);
        var outcomes = run._outcomes.ReadAsync(() => run.WorkAsync(contents), stop, cancellationToken);
        await foreach (var outcome in outcomes.ConfigureAwait(false))
        {
            yield return outcome;
        }
    }

    private void Count(IReadOnlyCollection<InstanceContent>? all)
    {
        if (all is not null && _meter.IsWatched)
        {
            _meter.Begin(all.Count, all.Sum(StoreProgress.Length));
        }
    }

    private async Task WorkAsync(IAsyncEnumerable<InstanceContent> contents)
    {
        try
        {
            await PackAsync(contents).ConfigureAwait(false);
        }
        catch when (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }
    }

    private async Task PackAsync(IAsyncEnumerable<InstanceContent> contents)
    {
        List<UploadItem> group = [];
        var bytes = 0L;
        try
        {
            var source = contents.GetAsyncEnumerator(_stop.Token);
            await using var disposed = source.ConfigureAwait(false);
            while (await NextAsync(source).ConfigureAwait(false))
            {
                if (await LookAsync(source.Current).ConfigureAwait(false) is not { } item)
                {
                    continue;
                }

                if (group.Count == _options.MaxRequestInstances
                    || (group.Count > 0 && bytes + item.RequestBytes > _options.MaxRequestBytes))
                {
                    await BeginAsync(group, bytes).ConfigureAwait(false);
                    (group, bytes) = ([], 0);
                }

                group.Add(item);
                bytes += item.RequestBytes;
            }
        }
        finally
        {
            // What was read before a sequence failed is sent nevertheless.
            if (!_stop.IsCancellationRequested)
            {
                await BeginAsync(group, bytes).ConfigureAwait(false);
            }

            await Task.WhenAll(_sending).ConfigureAwait(false);
        }
    }

    private ValueTask<bool> NextAsync(IAsyncEnumerator<InstanceContent> source)
    {
        var next = source.MoveNextAsync();
        return next.IsCompleted ? next : new(WaitAsync(next.AsTask()));
    }

    // A sequence may wait for the outcomes of what it has given.
    private async Task<bool> WaitAsync(Task<bool> next)
    {
        try
        {
            await _outcomes.ReleaseAsync(_stop.Token).ConfigureAwait(false);
        }
        finally
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return await next.ConfigureAwait(false);
    }

    // Null for what is not to be sent.
    private async ValueTask<UploadItem?> LookAsync(InstanceContent? content)
    {
        var item = new UploadItem(
            content ?? throw new ArgumentException("An instance can't be null.", nameof(content)), _count++);
        item.Identify();
        if (!await item.LookAsync(_look, throwsForContent: false, _stop.Token).ConfigureAwait(false))
        {
            await RefuseAsync(item).ConfigureAwait(false);
            return null;
        }

        if (await item.TryTakeAsync(_journal.Find(item.Key), _stop.Token).ConfigureAwait(false))
        {
            await EndKnownAsync(item).ConfigureAwait(false);
            return null;
        }

        if (_hopeless is { } hopeless)
        {
            item.Set(StoreStatus.NotSent, hopeless.Message);
            await RefuseAsync(item).ConfigureAwait(false);
            return null;
        }

        await item.PlaceAsync(_stop.Token).ConfigureAwait(false);
        item.MayBeStored = _journal.HasBegun(item.Identity);
        content.Part.IsHashed = true;
        return item;
    }

    private ValueTask EndKnownAsync(UploadItem item)
    {
        _meter.Complete(item.Bytes);
        return _outcomes.HoldAsync(item.Outcome!, _stop.Token);
    }

    private ValueTask RefuseAsync(UploadItem item)
    {
        Note([item]);
        return _outcomes.HoldAsync(item.Outcome!, _stop.Token);
    }

    private async ValueTask BeginAsync(List<UploadItem> group, long bytes)
    {
        await _outcomes.ReleaseAsync(_stop.Token).ConfigureAwait(false);
        if (group.Count == 0)
        {
            return;
        }

        var era = await _pace.EnterAsync(bytes, _stop.Token).ConfigureAwait(false);
        foreach (var ended in _sending.Where(task => task.IsCompleted).ToArray())
        {
            _sending.Remove(ended);
            await ended.ConfigureAwait(false);
        }

        _sending.Add(Task.Run(() => SendAsync(group, bytes, era), CancellationToken.None));
    }

    private async Task SendAsync(List<UploadItem> group, long bytes, int era)
    {
        try
        {
            _journal.Begin([.. group.Select(item => item.Identity)]);
            await StoreAsync(group, new TransferPatience(_pace, _service.Delays, _options.MaxAttempts, era))
                .ConfigureAwait(false);
            await EndAsync(group).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Nothing of the run may go on when the journal can't be written.
            if (!_stop.IsCancellationRequested)
            {
                _failure = exception;
            }

            await _stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            _pace.Exit(bytes);
        }
    }

    private async Task StoreAsync(List<UploadItem> group, TransferPatience patience)
    {
        List<UploadItem> rest = group;
        do
        {
            using var watch = new MeteredGroup(_meter);
            var run = new StoreRun(_service, Options(watch)) { Patience = patience };
            await run.RunAsync(rest, _stop.Token).ConfigureAwait(false);
            if (run.Hopeless is { } hopeless)
            {
                _hopeless ??= hopeless;
                return;
            }

            _pace.OnGood();
            watch.Keep();
            rest = rest.FindAll(item => item.Outcome is { Status: StoreStatus.Failed, ReasonCode: Pending });
            if (rest.Count == 0 || !await patience.TryAgainAsync(_stop.Token).ConfigureAwait(false))
            {
                return;
            }

            rest.ForEach(item => item.Reopen());
        }
        while (true);
    }

    private StoreOptions Options(MeteredGroup watch) => new()
    {
        ReplaceExisting = _options.ReplaceExisting,
        MaxRequestInstances = int.MaxValue,
        MaxRequestBytes = long.MaxValue,
        OnProblem = ProblemPolicy.Continue,
        Progress = _meter.IsWatched ? watch : null,
    };

    private async ValueTask EndAsync(List<UploadItem> items)
    {
        Note(items);
        foreach (var item in items)
        {
            await _outcomes.AddAsync(item.Outcome!, _stop.Token).ConfigureAwait(false);
        }
    }

    // The journal first: what is handed out is known after a crash.
    private void Note(List<UploadItem> items)
    {
        _journal.Append([.. items.Select(item => item.ToEntry())]);
        items.ForEach(_ => _meter.Complete());
    }
}
