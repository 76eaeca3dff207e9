namespace HealthData.Dicom;

/// <summary>
/// Stores any number of contents, request by request, and goes on until each has an outcome: what a server did not
/// deal with, because it stopped at a bad part or took the request for too large, is sent again by halves or singly.
/// </summary>
internal sealed class StoreRun(ServicePipeline service, StoreOptions options)
{
    private readonly List<StoreItem> _items = [];
    private readonly InstanceLook _look = new();
    private readonly StoreProgress _progress = new(options);
    private StoreSequence? _sequence;
    private StoreAnswer? _first;
    private CallSnapshot? _call;
    private Exception? _hopeless;
    private bool _reportsNothing;

    /// <summary>Gets or sets a value that indicates whether what is wrong with a content itself is an
    /// exception.</summary>
    public bool ThrowsForContent { get; init; }

    /// <summary>Gets what decides about failed requests; null where these are outcomes or exceptions at once.</summary>
    public IStorePatience? Patience { get; init; }

    /// <summary>Gets why nothing more can be sent; null if more can be.</summary>
    public Exception? Hopeless => _hopeless;

    /// <summary>Stores contents that were looked at, together if the server takes them so. Afterwards each has its
    /// outcome.</summary>
    public Task RunAsync(IReadOnlyList<StoreItem> items, CancellationToken cancellationToken)
    {
        _items.AddRange(items);
        return SendAsync([.. items], cancellationToken);
    }

    public async Task<Response<StoreResult>> RunAsync(
        IEnumerable<InstanceContent> contents, CancellationToken cancellationToken)
    {
        _progress.Begin(contents);
        List<StoreItem> group = [];
        var bytes = 0L;
        foreach (var content in contents)
        {
            if (await AddAsync(content, cancellationToken).ConfigureAwait(false) is not { } item)
            {
                continue;
            }

            if (!Fits(group.Count, bytes, item))
            {
                await SendAsync(group, cancellationToken).ConfigureAwait(false);
                (group, bytes) = ([], 0);
            }

            group.Add(item);
            bytes += item.RequestBytes;
        }

        await SendAsync(group, cancellationToken).ConfigureAwait(false);
        return Result();
    }

    public async Task<Response<StoreResult>> RunAsync(
        IAsyncEnumerator<InstanceContent> contents, CancellationToken cancellationToken)
    {
        var sequence = _sequence = new StoreSequence(contents, AddAsync, Fits);
        while (await sequence.BeginGroupAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_hopeless is null)
            {
                await SendSequenceAsync(sequence, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                GiveUp(sequence.Group);
            }
        }

        return Result();
    }

    private bool Fits(int count, long bytes, StoreItem item) => count == 0
        || (count < options.MaxRequestInstances && bytes + item.RequestBytes <= options.MaxRequestBytes);

    // Looks at a content; null for one that is not to be sent.
    private async ValueTask<StoreItem?> AddAsync(InstanceContent? content, CancellationToken cancellationToken)
    {
        var item = new StoreItem(
            content ?? throw new ArgumentException("An instance can't be null.", nameof(content)), _items.Count);
        _items.Add(item);
        if (_hopeless is not null)
        {
            Report(item.Set(StoreStatus.NotSent, _hopeless.Message));
            return null;
        }

        if (await item.LookAsync(_look, ThrowsForContent, cancellationToken).ConfigureAwait(false))
        {
            return item;
        }

        Report(item.Outcome!);
        return null;
    }

    private async Task SendSequenceAsync(StoreSequence sequence, CancellationToken cancellationToken)
    {
        using var request = new StoreRequest(service, options, _progress.OnSent);
        var rest = await TrySendAsync(
            request,
            sequence.Group,
            () => request.SendAsync(sequence.ReadGroupAsync(cancellationToken), cancellationToken),
            cancellationToken).ConfigureAwait(false);
        await SendAllAsync(rest, cancellationToken).ConfigureAwait(false);
    }

    private Task SendAsync(List<StoreItem> group, CancellationToken cancellationToken) =>
        SendAllAsync(group.Count == 0 ? [] : [group], cancellationToken);

    private async Task SendAllAsync(IEnumerable<List<StoreItem>> groups, CancellationToken cancellationToken)
    {
        var waiting = new Stack<List<StoreItem>>(groups.Reverse());
        while (waiting.TryPop(out var group))
        {
            if (GiveUp(group))
            {
                continue;
            }

            if (Patience is not null)
            {
                await Patience.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            using var request = new StoreRequest(service, options, _progress.OnSent)
            {
                OnBusy = Patience is null ? null : Patience.OnBusy,
            };
            var rest = await TrySendAsync(
                request, group, () => request.SendAsync(group, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            foreach (var next in rest.Reverse())
            {
                waiting.Push(next);
            }
        }
    }

    // What was used up can't be sent again, and after some failures nothing can.
    private bool GiveUp(List<StoreItem> group)
    {
        foreach (var item in group.Where(item => item.IsUsedUp || _hopeless is not null))
        {
            Report(item.IsUsedUp
                ? item.Set(StoreStatus.Unknown, "The content had to be sent again, but it can be read only once.")
                : item.Set(item.MayBeStored ? StoreStatus.Unknown : StoreStatus.NotSent, _hopeless!.Message));
        }

        group.RemoveAll(item => item.Outcome is not null);
        return group.Count == 0;
    }

    private async Task<IReadOnlyList<List<StoreItem>>> TrySendAsync(
        StoreRequest request,
        List<StoreItem> group,
        Func<Task<StoreAnswer>> send,
        CancellationToken cancellationToken)
    {
        try
        {
            var answer = await send().ConfigureAwait(false);
            UseUp(group, group.Count);
            return await TakeAsync(group, answer, request.Facts, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsTaken(exception, request))
        {
            UseUp(group, request.CurrentPart + 1);
            return exception switch
            {
                _ when exception == request.Facts.SourceFailure => StoreRest.AfterBadSource(
                    group, request.CurrentPart, exception, Report),
                HealthDataRequestFailedException { Status: 400 or 409 or 413 or 415 or 422 } refusal =>
                    request.IsUnread ? [group] : StoreRest.AfterRefusal(group, refusal, Report),
                _ => await FailAsync(request, group, exception, cancellationToken).ConfigureAwait(false),
            };
        }
    }

    private bool IsTaken(Exception exception, StoreRequest request) => exception switch
    {
        OperationCanceledException => false,
        _ when exception == _sequence?.Failure => false,
        _ when exception == request.Facts.SourceFailure && exception is not HealthDataRequestFailedException =>
            !ThrowsForContent && (Patience is null
                ? FileFailure.IsOne(exception) || exception is DicomFormatException
                : SourceFault.IsOne(exception)),
        HealthDataRequestFailedException { Status: 400 or 409 or 413 or 415 or 422 } => _items.Count > 1 || GoesOn,
        HealthDataRequestFailedException => GoesOn,
        _ => options.OnProblem == ProblemPolicy.Continue,
    };

    private bool GoesOn => options.OnProblem == ProblemPolicy.Continue || _first is not null;

    private async ValueTask<IReadOnlyList<List<StoreItem>>> TakeAsync(
        List<StoreItem> group, StoreAnswer answer, ICallFacts call, CancellationToken cancellationToken)
    {
        _first ??= answer;
        _call ??= CallSnapshot.Of(call);
        await StoreMatch.AssignAsync(group, answer, cancellationToken).ConfigureAwait(false);
        foreach (var item in group.Where(item => item.Outcome is not null))
        {
            Report(item.Outcome!);
        }

        List<StoreItem> rest = [.. group.Where(item => item.Outcome is null)];
        if (rest.Count == 0)
        {
            return [];
        }

        if (answer.Response.Status >= 400)
        {
            return StoreRest.AfterStop(group, rest, answer, Report);
        }

        _reportsNothing |= group.Count == 1 && answer.Stored.Count + answer.Failed.Count == 0;
        if (group.Count > 1 && options.ResendUnreported && !_reportsNothing)
        {
            return StoreRest.Singly(rest);
        }

        foreach (var item in rest)
        {
            Report(item.Set(
                StoreStatus.Unknown, "The service didn't report whether it stored the instance.", answer.Issues));
        }

        return [];
    }

    private async ValueTask<IReadOnlyList<List<StoreItem>>> FailAsync(
        StoreRequest request, List<StoreItem> group, Exception exception, CancellationToken cancellationToken)
    {
        if (Patience is not null
            && await Patience.TryAgainAsync(exception, request.Answer, cancellationToken).ConfigureAwait(false))
        {
            StoreRest.Again(group);
            return [group];
        }

        var mayHaveActed = exception is not HealthDataRequestFailedException { Attempts: 0 }
            and (IOException or RequestFailedException
            {
                Status: 0 or >= 500, ErrorCode: not HealthDataErrorCode.ConnectionFailed,
            });
        foreach (var item in group)
        {
            Report(item.Set(
                mayHaveActed || item.MayBeStored ? StoreStatus.Unknown : StoreStatus.Failed,
                exception.Message,
                StoreRest.Issues(exception)));
        }

        _hopeless = exception is RequestFailedException
            and ({ Status: 401 or 403 or 404 } or { ErrorCode: HealthDataErrorCode.ConnectionFailed })
                ? exception
                : null;
        return [];
    }

    private static void UseUp(List<StoreItem> group, int count)
    {
        foreach (var item in group.Take(count))
        {
            item.IsUsedUp |= !item.Content.Part.IsReplayable;
        }
    }

    private void Report(StoreOutcome outcome) => _progress.Report(outcome);

    private Response<StoreResult> Result()
    {
        var status = _first?.Response.Status ?? 200;
        var result = new StoreResult([.. _items.Select(item => item.Outcome!)], _call, status)
        {
            RetrieveUri = _first?.RetrieveUri,
            Issues = _first?.Issues ?? [],
        };
        return Response.FromValue(result, _first?.Response!);
    }
}
