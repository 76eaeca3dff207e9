using HealthData.Imaging;

namespace HealthData.Tool.Imaging;

/// <summary><c>sync</c>: synchronizes studies, or follows the change feed.</summary>
internal sealed class SyncCommand : ImagingVerb
{
    private readonly Argument<string[]> _studies = new("STUDY")
    {
        Description = "The UIDs of the studies to synchronize.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Synchronize all studies that there are.",
    };

    private readonly Option<FileInfo?> _journal = new("--journal")
    {
        Description = "A file that remembers which studies are done: the same command goes on where it was stopped.",
        HelpName = "FILE",
    };

    private readonly Option<FileInfo?> _checkpoint = new("--checkpoint")
    {
        Description = "Follow the change feed until Ctrl+C. The file remembers how far it has come.",
        HelpName = "FILE",
    };

    private readonly Option<int?> _quietTime = NumberOption.Create(
        "--quiet-time",
        "SECONDS",
        "With --checkpoint, for how long a study must have had no change. The default is 30.",
        min: 0,
        max: 86_400);

    public SyncCommand(ImagingConnection connection)
        : base(
            connection,
            "sync",
            "Synchronizes ImagingStudy, Patient, and Endpoint resources with the DICOM service.",
            "healthdata imaging sync --all --journal done.txt",
            "healthdata imaging sync --checkpoint imaging.checkpoint")
    {
        Add(_studies);
        Add(_all);
        Add(_journal);
        Add(_checkpoint);
        Add(_quietTime);
    }

    protected override async Task<int> RunAsync(
        ImagingServices services, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var (studies, all) = (input.GetValue(_studies) ?? [], input.GetValue(_all));
        var checkpoint = input.GetValue(_checkpoint);
        if ((studies.Length > 0 ? 1 : 0) + (all ? 1 : 0) + (checkpoint is null ? 0 : 1) != 1)
        {
            throw new MisuseException("Specify studies, --all, or --checkpoint.");
        }

        var report = new SyncReport(output);
        if (checkpoint is not null)
        {
            if (input.GetValue(_quietTime) is { } seconds)
            {
                services.Options.QuietTime = TimeSpan.FromSeconds(seconds);
                services.Options.MaxQuietTime = Max(services.Options.MaxQuietTime, services.Options.QuietTime);
            }

            var follower = services.CreateSynchronizer(new FileStateStore(checkpoint.FullName));
            await follower.RunAsync(report.Add, cancellationToken);
            return report.End();
        }

        await using var journal = await StudyJournal.OpenAsync(input.GetValue(_journal), cancellationToken);
        var waiting = all
            ? services.Dicom.SearchStudiesAsync(null, cancellationToken).SelectUids()
            : studies.ToAsyncUids();
        var synchronizer = services.CreateSynchronizer(new MemoryStateStore());
        await foreach (var outcome in synchronizer.BackfillAsync(journal.Skip(waiting), cancellationToken))
        {
            report.Add(outcome);
            await journal.AddAsync(outcome);
        }

        return report.End();
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
