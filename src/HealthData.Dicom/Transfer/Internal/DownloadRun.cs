using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace HealthData.Dicom;

/// <summary>Downloads any number of studies, several at a time, and notes in the journal what became of each instance
/// before it is handed out.</summary>
internal sealed class DownloadRun
{
    private const int MaxWaitingOutcomes = 1_000;

    private readonly Channel<DownloadOutcome> _outcomes = Channel.CreateBounded<DownloadOutcome>(
        new BoundedChannelOptions(MaxWaitingOutcomes) { SingleReader = true });

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
        var work = Task.Run(() => run.WorkAsync(studies, stop.Token), CancellationToken.None);
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
        await work.ConfigureAwait(false);
    }

    /// <summary>Notes and hands out what became of an instance.</summary>
    public ValueTask EndAsync(DownloadOutcome outcome, byte[]? sha256, CancellationToken cancellationToken)
    {
        Journal.Append([ToEntry(outcome, sha256)]);
        Meter.Complete();
        return _outcomes.Writer.WriteAsync(outcome, cancellationToken);
    }

    /// <summary>Hands out what the journal knows.</summary>
    public ValueTask EndKnownAsync(DownloadOutcome outcome, CancellationToken cancellationToken)
    {
        Meter.Complete(outcome.File!.Length);
        return _outcomes.Writer.WriteAsync(outcome, cancellationToken);
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

    private async Task WorkAsync(IAsyncEnumerable<string> studies, CancellationToken cancellationToken)
    {
        try
        {
            var parallel = new ParallelOptions
            {
                MaxDegreeOfParallelism = Options.Parallel,
                CancellationToken = cancellationToken,
            };
            await Parallel.ForEachAsync(
                studies,
                parallel,
                async (study, token) => await new StudyDownload(this, UidGuard.Check(study)).RunAsync(token)
                    .ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            _outcomes.Writer.TryComplete();
        }
    }
}
