using System.Collections.Concurrent;

namespace HealthData.Dicom;

/// <summary>
/// Downloads one study: whole, if nothing of it is there yet; else, and when that breaks off, by the series and
/// instances that are missing.
/// </summary>
internal sealed class StudyDownload(DownloadRun run, string study)
{
    private readonly ConcurrentDictionary<ShortHash, byte> _ended = [];
    private readonly ConcurrentDictionary<string, byte> _startedSeries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ShortHash, ItemProblem> _problems = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var patience = Patience(0);
        if (!run.Journal.HasStudy(study) && !run.Folder.HasStudy(study)
            && await TryReceiveAsync(new InstanceScope(study, null, null), patience, cancellationToken)
                .ConfigureAwait(false))
        {
            return;
        }

        while (true)
        {
            var missing = await ListAsync(patience, cancellationToken).ConfigureAwait(false);
            var before = _ended.Count;
            if (missing.Count > 0)
            {
                await ReceiveAsync(missing, cancellationToken).ConfigureAwait(false);
                missing.RemoveAll(HasEnded);
            }

            if (missing.Count == 0)
            {
                return;
            }

            if (_ended.Count > before)
            {
                patience.Reset();
            }
            else if (!await patience.TryAgainAsync(cancellationToken).ConfigureAwait(false))
            {
                await GiveUpAsync(missing, cancellationToken).ConfigureAwait(false);
                return;
            }
        }
    }

    private TransferPatience Patience(int era) =>
        new(run.Pace, run.Service.Delays, run.Options.MaxAttempts, era);

    private bool HasEnded(InstanceScope instance) => _ended.ContainsKey(KeyOf(instance.Instance));

    private static ShortHash KeyOf(string? instance) => ShortHash.Of(instance);

    // What the service has of the study and the folder has not.
    private async Task<List<InstanceScope>> ListAsync(TransferPatience patience, CancellationToken cancellationToken)
    {
        while (true)
        {
            List<InstanceScope> missing = [];
            try
            {
                var isEmpty = true;
                await foreach (var found in run.Search(study).WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    isEmpty = false;
                    var instance = new InstanceScope(study, found.SeriesInstanceUid, found.SopInstanceUid);
                    if (instance.Instance is not null && !HasEnded(instance)
                        && !await TryKeepAsync(instance, cancellationToken).ConfigureAwait(false))
                    {
                        missing.Add(instance);
                    }
                }

                if (isEmpty && _ended.IsEmpty)
                {
                    await EndAsync(
                        new DownloadOutcome(study) { Problem = Missing("The service has no instance of the study.") },
                        cancellationToken).ConfigureAwait(false);
                }

                return missing;
            }
            catch (HealthDataRequestFailedException exception) when (!cancellationToken.IsCancellationRequested)
            {
                if (!await patience.TryAgainAsync(exception, null, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }

    // Takes what is in the folder already.
    private async ValueTask<bool> TryKeepAsync(InstanceScope instance, CancellationToken cancellationToken)
    {
        var known = run.Journal.Find(JournalEntry.DownloadKey(study, instance.Series, instance.Instance));
        if (known is { IsDone: true, Path: { } path }
            && AtomicFile.TryKeep(path) is { } file && file.Length == known.Length)
        {
            Note(instance);
            await run.EndKnownAsync(Outcome(instance, file), cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (known is { IsDone: true } || run.Options.ExistingFile != ExistingFile.Keep
            || run.Folder.PathOf(instance) is not { } existing || AtomicFile.TryKeep(existing) is not { } kept)
        {
            return false;
        }

        Note(instance);
        var sha256 = await HashAsync(kept.Path, cancellationToken).ConfigureAwait(false);
        await run.EndAsync(Outcome(instance, kept), sha256, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task ReceiveAsync(List<InstanceScope> missing, CancellationToken cancellationToken)
    {
        List<InstanceScope> requests = _ended.IsEmpty
            ? [new InstanceScope(study, null, null)]
            : [.. missing.GroupBy(instance => instance.Series).SelectMany(Requests)];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = run.Options.Parallel,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(
            requests,
            parallel,
            async (scope, token) =>
            {
                if (scope.Instance is null || !HasEnded(scope))
                {
                    await TryReceiveAsync(scope, Patience(0), token).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
    }

    // Of a series that is there in part, the instances alone.
    private IEnumerable<InstanceScope> Requests(IGrouping<string?, InstanceScope> series)
    {
        var isWhole = series.Key is not null && series.Count() > 1 && !_startedSeries.ContainsKey(series.Key);
        return isWhole ? [new InstanceScope(study, series.Key, null)] : series;
    }

    // Returns whether all came that was asked for.
    private async Task<bool> TryReceiveAsync(
        InstanceScope scope, TransferPatience patience, CancellationToken cancellationToken)
    {
        while (true)
        {
            var receiver = new StudyReceiver(run, this, scope);
            try
            {
                return await receiver.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (HealthDataRequestFailedException exception) when (!cancellationToken.IsCancellationRequested)
            {
                if (receiver.HasAnswer || exception.Status == 404)
                {
                    return false;
                }

                if (!await patience.TryAgainAsync(exception, receiver.Answer, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }

    /// <summary>Returns whether an instance is wanted: it has not come yet.</summary>
    public bool Wants(string? instance) => instance is null || !_ended.ContainsKey(KeyOf(instance));

    /// <summary>Notes an instance that came.</summary>
    public async ValueTask EndAsync(
        InstanceScope identity, SavedFile file, byte[] sha256, CancellationToken cancellationToken)
    {
        if (Note(identity))
        {
            await run.EndAsync(Outcome(identity, file), sha256, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Notes what was wrong with an instance, which is asked for again.</summary>
    public void Note(string? instance, ItemProblem problem) => _problems[KeyOf(instance)] = problem;

    private bool Note(InstanceScope identity)
    {
        if (identity.Series is not null)
        {
            _startedSeries[identity.Series] = 0;
        }

        return _ended.TryAdd(KeyOf(identity.Instance), 0);
    }

    private async Task GiveUpAsync(List<InstanceScope> missing, CancellationToken cancellationToken)
    {
        foreach (var instance in missing)
        {
            var problem = _problems.GetValueOrDefault(KeyOf(instance.Instance))
                ?? Missing("The service lists the instance, but doesn't send it.");
            await EndAsync(
                new DownloadOutcome(study)
                {
                    SeriesInstanceUid = instance.Series,
                    SopInstanceUid = instance.Instance,
                    Problem = problem,
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    private ValueTask EndAsync(DownloadOutcome outcome, CancellationToken cancellationToken) =>
        run.EndAsync(outcome, null, cancellationToken);

    /// <summary>Hashes a file.</summary>
    public static async ValueTask<byte[]> HashAsync(string path, CancellationToken cancellationToken)
    {
        var file = FileFailure.Guard(path, () => File.OpenRead(path));
        await using (file.ConfigureAwait(false))
        {
            return await System.Security.Cryptography.SHA256.HashDataAsync(file, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private DownloadOutcome Outcome(InstanceScope identity, SavedFile file) => new(study)
    {
        SeriesInstanceUid = identity.Series,
        SopInstanceUid = identity.Instance,
        File = file,
    };

    private static ItemProblem Missing(string message) => new(ItemProblemCode.Missing, message);
}
