using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace HealthData.Dicom;

/// <summary>
/// Uploads any number of contents: packs them into requests, several of which are on their way at a time, and notes in
/// the journal what became of each before it is handed out.
/// </summary>
internal sealed class UploadRun
{
    // The service is still storing the same instance for an earlier request.
    private const int Pending = 45071;

    private const int MaxWaitingOutcomes = 1_000;

    private readonly ServicePipeline _service;
    private readonly DicomTransferOptions _options;
    private readonly TransferJournal _journal;
    private readonly TransferPace _pace;
    private readonly TransferMeter _meter;
    private readonly Channel<StoreOutcome> _outcomes = Channel.CreateBounded<StoreOutcome>(
        new BoundedChannelOptions(MaxWaitingOutcomes) { SingleReader = true });

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
        var work = Task.Run(() => run.WorkAsync(contents), CancellationToken.None);
        try
        {
            await foreach (var outcome in run._outcomes.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return outcome;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (run._failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        await work.ConfigureAwait(false);
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
        finally
        {
            _outcomes.Writer.TryComplete();
        }
    }

    private async Task PackAsync(IAsyncEnumerable<InstanceContent> contents)
    {
        List<UploadItem> group = [];
        var bytes = 0L;
        try
        {
            await foreach (var content in contents.WithCancellation(_stop.Token).ConfigureAwait(false))
            {
                if (await LookAsync(content).ConfigureAwait(false) is not { } item)
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

    // Null for what is not to be sent.
    private async ValueTask<UploadItem?> LookAsync(InstanceContent? content)
    {
        var item = new UploadItem(
            content ?? throw new ArgumentException("An instance can't be null.", nameof(content)), _count++);
        item.Identify();
        if (!await item.LookAsync(throwsForContent: false, _stop.Token).ConfigureAwait(false))
        {
            await EndAsync([item]).ConfigureAwait(false);
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
            await EndAsync([item]).ConfigureAwait(false);
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
        return _outcomes.Writer.WriteAsync(item.Outcome!, _stop.Token);
    }

    private async ValueTask BeginAsync(List<UploadItem> group, long bytes)
    {
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

    // The journal first: what is handed out is known after a crash.
    private async ValueTask EndAsync(List<UploadItem> items)
    {
        _journal.Append([.. items.Select(item => item.ToEntry())]);
        foreach (var item in items)
        {
            _meter.Complete();
            await _outcomes.Writer.WriteAsync(item.Outcome!, _stop.Token).ConfigureAwait(false);
        }
    }
}
