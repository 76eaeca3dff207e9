using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace HealthData.Fhir;

/// <summary>
/// Loads any number of contents, several bundles at a time, and goes on until each has its outcome. It moves only while
/// outcomes are asked for, so that no more is read than can be told.
/// </summary>
internal sealed class LoadRun
{
    private readonly FhirLoaderOptions _options;
    private readonly TimeProvider _time;
    private readonly LoadPacker _packer;
    private readonly LoadSender _sender;
    private readonly LoadJudge _judge;
    private readonly RequestPace _pace;
    private readonly LoadQueue _again;
    private readonly List<(Task<LoadReply> Reply, int Era)> _running = [];
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private readonly Queue<EntryOutcome> _outcomes = new();
    private Task<LoadBundle?>? _reading;
    private LoadBundle? _next;
    private int _unsettled;
    private Exception? _hopeless;
    private TransferProgress _progress;

    private LoadRun(ServicePipeline service, FhirLoaderOptions options, LoadPacker packer)
    {
        _options = options;
        _packer = packer;
        _time = service.Delays.Time;
        _sender = new LoadSender(service);
        _judge = new LoadJudge(options, service.Delays);
        _pace = new RequestPace(options.Parallel, _time);
        _again = new LoadQueue(_time);
    }

    // So many contents may be read and have no outcome that was taken.
    private int Window => 2 * _options.Parallel * FhirLoaderOptions.MaxBatchSize;

    public static async IAsyncEnumerable<EntryOutcome> RunAsync(
        ServicePipeline service,
        FhirLoaderOptions options,
        IAsyncEnumerable<ResourceContent> contents,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var packer = new LoadPacker(contents.GetAsyncEnumerator(stop.Token), options);
        await using var disposed = packer.ConfigureAwait(false);
        var run = new LoadRun(service, options, packer);
        try
        {
            while (!run.IsOver)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await run.StepAsync(stop.Token, cancellationToken).ConfigureAwait(false);
                if (run._outcomes.TryDequeue(out var outcome))
                {
                    yield return outcome;
                }
                else if (!run.IsOver)
                {
                    await run.WaitAsync(stop.Token).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await run.EndAsync().ConfigureAwait(false);
        }

        if (packer.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private bool IsOver => _reading is null && _next is null && _packer.HasEnded && _running.Count == 0
        && _again.Count == 0 && _outcomes.Count == 0;

    private async ValueTask StepAsync(CancellationToken stop, CancellationToken cancellationToken)
    {
        try
        {
            await CollectAsync().ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was canceled.", cancellationToken);
        }

        while (TryBegin(stop))
        {
        }
    }

    private async ValueTask CollectAsync()
    {
        for (var index = _running.Count - 1; index >= 0; index--)
        {
            if (_running[index] is { Reply: { IsCompleted: true } reply, Era: var era })
            {
                _running.RemoveAt(index);
                Take(_judge.Judge(await reply.ConfigureAwait(false)), era);
            }
        }

        if (_reading is { IsCompleted: true } reading)
        {
            _reading = null;
            _next = await reading.ConfigureAwait(false);
            foreach (var rejected in _packer.TakeRejected())
            {
                Tell(rejected);
            }

            _unsettled += _next?.Items.Count ?? 0;
            Report();
        }
    }

    private bool TryBegin(CancellationToken cancellationToken)
    {
        if (_next is null && _reading is null && !_packer.HasEnded && _unsettled + _outcomes.Count < Window)
        {
            _reading = Task.Run(() => _packer.NextAsync(cancellationToken), cancellationToken);
        }

        if (_hopeless is not null)
        {
            return TryGiveUp();
        }

        if (_running.Count >= _pace.Limit || _pace.Pause > TimeSpan.Zero)
        {
            return false;
        }

        if (_again.TryTake(out var bundle))
        {
            Begin(bundle, cancellationToken);
            return true;
        }

        if (_next is not { } next || !TryMark(next))
        {
            return false;
        }

        _next = null;
        Begin(next, cancellationToken);
        return true;
    }

    // Of two contents for the same resource, the later waits for the outcome of the earlier.
    private bool TryMark(LoadBundle bundle)
    {
        foreach (var item in bundle.Items)
        {
            if (item.Target is { } target && _targets.Contains(target))
            {
                return false;
            }
        }

        foreach (var item in bundle.Items)
        {
            if (item.Target is { } target)
            {
                _targets.Add(target);
            }
        }

        return true;
    }

    private void Begin(LoadBundle bundle, CancellationToken cancellationToken) => _running.Add(
        (Task.Run(() => _sender.SendAsync(bundle, cancellationToken), cancellationToken), _pace.Begin()));

    private void Take(LoadVerdict verdict, int era)
    {
        if (verdict.IsBusy)
        {
            _pace.OnBusy(era, verdict.Pause);
        }
        else
        {
            _pace.OnGood();
        }

        foreach (var (item, outcome) in verdict.Outcomes)
        {
            Settle(item, outcome);
        }

        foreach (var bundle in verdict.Again)
        {
            _again.Add(bundle, verdict.Delay);
        }

        if (verdict.Hopeless is { } hopeless && _hopeless is null)
        {
            _hopeless = hopeless;
            if (_options.OnProblem == ProblemPolicy.Throw || hopeless is not HealthDataRequestFailedException)
            {
                _packer.Stop(hopeless);
            }
        }

        Report();
    }

    // No request would survive: what waits has its outcome without one.
    private bool TryGiveUp()
    {
        if (!_again.TryTakeAny(out var bundle))
        {
            (bundle, _next) = (_next, null);
        }

        if (bundle is null)
        {
            return false;
        }

        foreach (var item in bundle.Items)
        {
            Settle(item, item.Unsent(_hopeless!));
        }

        Report();
        return true;
    }

    private void Settle(LoadItem item, EntryOutcome outcome)
    {
        _unsettled--;
        if (item.Target is { } target)
        {
            _targets.Remove(target);
        }

        Tell(outcome);
    }

    private void Tell(EntryOutcome outcome)
    {
        _outcomes.Enqueue(outcome);
        _progress = _progress with
        {
            Items = _progress.Items + 1,
            Bytes = _progress.Bytes + (outcome.Content?.Length ?? 0),
        };
    }

    // Until something has arrived, or something may begin.
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Task> any = [.. _running.Select(running => running.Reply)];
        if (_reading is not null)
        {
            any.Add(_reading);
        }

        // Where nothing pauses and the next bundle has not begun, it waits for one that is sent again.
        if (_running.Count < _pace.Limit
            && (_pace.Pause is var pause && pause > TimeSpan.Zero ? pause : _again.Wait) is { } wait)
        {
            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            any.Add(Task.Delay(wait + TimeSpan.FromMilliseconds(1), _time, over.Token));
        }

        await Task.WhenAny(any).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }

    // Nothing of the run may live on.
    private async ValueTask EndAsync()
    {
        List<Task> all = [.. _running.Select(running => running.Reply)];
        if (_reading is not null)
        {
            all.Add(_reading);
        }

        await Task.WhenAll(all).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Report() => _options.Progress?.Report(_progress);
}
