using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>Downloads any number of studies, several at a time, and notes in the journal what became of each instance
/// before it is handed out.</summary>
internal sealed class DownloadRun
{
    private readonly TransferOutcomes<DownloadOutcome> _outcomes = new();

    private DownloadRun(
        ServicePipeline service, DicomTransferOptions options, TransferJournal journal, InstanceFolder folder)
    {
        Service = service;
        Options = options;
        Journal = journal;
        Folder = folder;
        Pace = new TransferPace(options.Parallel, long.MaxValue, service.Delays.Time);
        Meter = new TransferMeter(options.Progress, service.Delays.Time);
    }

    public ServicePipeline Service { get; }

    public DicomTransferOptions Options { get; }

    public TransferJournal Journal { get; }

    public InstanceFolder Folder { get; }

    public TransferPace Pace { get; }

    public TransferMeter Meter { get; }

    public required Func<string, IAsyncEnumerable<InstanceResult>> Search { get; init; }

    public static async IAsyncEnumerable<DownloadOutcome> RunAsync(
        ServicePipeline service,
        string journalPath,
        DicomTransferOptions options,
        IAsyncEnumerable<string> studies,
        InstanceFolder folder,
        Func<string, IAsyncEnumerable<InstanceResult>> search,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var journal = new TransferJournal(journalPath, service.Delays.Time);
        var run = new DownloadRun(service, options, journal, folder) { Search = search };
        var outcomes = run._outcomes.ReadAsync(() => run.WorkAsync(studies, stop.Token), stop, cancellationToken);
        await foreach (var outcome in outcomes.ConfigureAwait(false))
        {
            yield return outcome;
        }
    }

    /// <summary>Notes and hands out what became of an instance.</summary>
    public ValueTask EndAsync(DownloadOutcome outcome, byte[]? sha256, CancellationToken cancellationToken)
    {
        Journal.Append([ToEntry(outcome, sha256)]);
        Meter.Complete();
        return _outcomes.AddAsync(outcome, cancellationToken);
    }

    /// <summary>Hands out what the journal knows.</summary>
    public ValueTask EndKnownAsync(DownloadOutcome outcome, CancellationToken cancellationToken)
    {
        Meter.Complete(outcome.File!.Length);
        return _outcomes.AddAsync(outcome, cancellationToken);
    }

    private static JournalEntry ToEntry(DownloadOutcome outcome, byte[]? sha256) => new(JournalKind.Download)
    {
        Path = outcome.File?.Path,
        Length = outcome.File?.Length ?? -1,
        Study = outcome.StudyInstanceUid,
        Series = outcome.SeriesInstanceUid,
        Instance = outcome.SopInstanceUid,
        Sha256 = sha256,
        Status = outcome.File switch
        {
            null => StoreStatus.Failed,
            { WasKept: true } => StoreStatus.AlreadyExists,
            _ => StoreStatus.Stored,
        },
        Advice = outcome.Problem?.Message,
    };

    private Task WorkAsync(IAsyncEnumerable<string> studies, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Options.Parallel,
            CancellationToken = cancellationToken,
        };
        return Parallel.ForEachAsync(
            studies,
            parallel,
            async (study, token) => await new StudyDownload(this, UidGuard.Check(study)).RunAsync(token)
                .ConfigureAwait(false));
    }
}
