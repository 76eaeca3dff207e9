namespace HealthData.Tool.Dicom;

/// <summary>Tells of each file what became of it, and counts.</summary>
internal sealed class StoreReport(Output output, bool allowsExisting, bool allowsForeign)
{
    private readonly Dictionary<FileStatus, int> _counts = [];

    /// <summary>Whether a file failed, or a call.</summary>
    public bool HasFailed { get; private set; }

    public long StoredBytes { get; private set; }

    public void Add(FileOutcome outcome, long length = 0)
    {
        Record(outcome);
        if (outcome.Status is FileStatus.Stored or FileStatus.StoredWithWarnings)
        {
            StoredBytes += length;
        }

        if (Describe(outcome.Status) is { } what)
        {
            var why = outcome.Detail is null ? string.Empty : ": " + outcome.Detail.TrimEnd('.');
            output.Error($"{outcome.Path}: {what}{why}.");
            Comment(outcome);
        }
    }

    /// <summary>Tells of a call that failed as a whole.</summary>
    public void AddFailure(Exception exception, IReadOnlyList<InstanceFile> files, FileStatus status)
    {
        output.Error(exception);
        output.Error($"{PlainText.Count(files.Count, "file", "files")} of this request: {Describe(status)}.");
        foreach (var file in files)
        {
            Record(file.ToOutcome(status));
        }
    }

    public void End(TimeSpan elapsed)
    {
        var sent = Count(FileStatus.Stored) + Count(FileStatus.StoredWithWarnings);
        var instances = sent + Count(FileStatus.AlreadyExists) + Count(FileStatus.Failed) + Count(FileStatus.Unknown)
            + Count(FileStatus.NotSent);
        if (Count(FileStatus.NotSent) > 0)
        {
            output.Error($"{PlainText.Count(Count(FileStatus.NotSent), "file was", "files were")} not sent.");
        }

        if (!output.IsJson)
        {
            var details = new (FileStatus Status, string Text)[]
            {
                (FileStatus.AlreadyExists, "there already"),
                (FileStatus.Failed, "failed"),
                (FileStatus.Unknown, "unknown"),
                (FileStatus.NotSent, "not sent"),
                (FileStatus.NotDicom, "not DICOM"),
                (FileStatus.Skipped, "skipped"),
            }.Where(detail => Count(detail.Status) > 0).Select(detail => $", {Count(detail.Status)} {detail.Text}");
            output.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{sent} of {PlainText.Count(instances, "instance", "instances")} stored{string.Concat(details)}. "
                + $"{PlainText.Size(StoredBytes)} in {elapsed.TotalSeconds:0.0} s."));
        }
    }

    private void Record(FileOutcome outcome)
    {
        _counts[outcome.Status] = Count(outcome.Status) + 1;
        HasFailed |= IsFailure(outcome.Status);
        if (output.IsJson)
        {
            output.Json(outcome.WriteTo);
        }
    }

    private int Count(FileStatus status) => _counts.GetValueOrDefault(status);

    private bool IsFailure(FileStatus status) => status switch
    {
        FileStatus.Stored or FileStatus.StoredWithWarnings or FileStatus.Skipped => false,
        FileStatus.AlreadyExists => !allowsExisting,
        FileStatus.NotDicom => !allowsForeign,
        _ => true,
    };

    private string? Describe(FileStatus status) => status switch
    {
        FileStatus.StoredWithWarnings => "stored, with a warning",
        FileStatus.AlreadyExists when !allowsExisting => "not stored",
        FileStatus.Failed => "not stored",
        FileStatus.NotDicom => "not a DICOM file, or broken",
        FileStatus.Skipped => "skipped",
        FileStatus.Unknown => "may be stored or not",
        _ => null,
    };

    private void Comment(FileOutcome outcome)
    {
        if (output.IsVerbose)
        {
            foreach (var comment in outcome.Comments)
            {
                output.Error("  " + PlainText.Clean(comment));
            }
        }
    }
}
