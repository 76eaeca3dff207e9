namespace HealthData.Tool.Dicom;

/// <summary>Tells of each file what became of it, and counts.</summary>
internal sealed class StoreReport(Output output, bool allowsExisting, bool allowsForeign) : IProgress<StoreOutcome>
{
    private readonly Dictionary<StoreStatus, int> _counts = [];
    private string? _lastAdvice;

    /// <summary>Gets a value that indicates whether a file failed.</summary>
    public bool HasFailed { get; private set; }

    public long StoredBytes { get; private set; }

    public void Report(StoreOutcome value)
    {
        _counts[value.Status] = Count(value.Status) + 1;
        HasFailed |= IsFailure(value.Status);
        StoredBytes += value.Succeeded ? value.Content?.Length ?? 0 : 0;
        if (output.IsJson)
        {
            output.Json(writer => StoreLine.WriteTo(writer, value, output.IsVerbose));
        }

        if (Describe(value.Status) is { } what)
        {
            output.Error($"{PlainText.Clean(value.Source)}: {what}{Why(value)}.");
            Comment(value);
        }
    }

    public void End(TimeSpan elapsed)
    {
        var sent = Count(StoreStatus.Stored) + Count(StoreStatus.StoredWithWarnings);
        var instances = sent + Count(StoreStatus.AlreadyExists) + Count(StoreStatus.Failed)
            + Count(StoreStatus.Unknown) + Count(StoreStatus.NotSent);
        if (Count(StoreStatus.NotSent) > 0)
        {
            output.Error($"{PlainText.Count(Count(StoreStatus.NotSent), "file was", "files were")} not sent.");
        }

        if (!output.IsJson)
        {
            var details = new (StoreStatus Status, string Text)[]
            {
                (StoreStatus.AlreadyExists, "already existed"),
                (StoreStatus.Failed, "failed"),
                (StoreStatus.Unknown, "unknown"),
                (StoreStatus.NotSent, "not sent"),
                (StoreStatus.NotDicom, "not DICOM"),
                (StoreStatus.Skipped, "skipped"),
            }.Where(detail => Count(detail.Status) > 0).Select(detail => $", {Count(detail.Status)} {detail.Text}");
            output.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{sent} of {PlainText.Count(instances, "instance", "instances")} stored{string.Concat(details)}. "
                + $"{PlainText.Size(StoredBytes)} in {elapsed.TotalSeconds:0.0} s."));
        }
    }

    private int Count(StoreStatus status) => _counts.GetValueOrDefault(status);

    private bool IsFailure(StoreStatus status) => status switch
    {
        StoreStatus.Stored or StoreStatus.StoredWithWarnings or StoreStatus.Skipped => false,
        StoreStatus.AlreadyExists => !allowsExisting,
        StoreStatus.NotDicom => !allowsForeign,
        _ => true,
    };

    private string? Describe(StoreStatus status) => status switch
    {
        StoreStatus.StoredWithWarnings => "stored with a warning",
        StoreStatus.AlreadyExists when !allowsExisting => "not stored",
        StoreStatus.Failed => "not stored",
        StoreStatus.NotDicom => "not a DICOM file",
        StoreStatus.Skipped => "skipped",
        StoreStatus.Unknown => "might or might not be stored",
        _ => null,
    };

    // The files of a request that failed as a whole have one reason, which is told once.
    private string Why(StoreOutcome outcome)
    {
        var advice = outcome.Advice?.TrimEnd('.');
        var isSame = outcome.Status is StoreStatus.Unknown or StoreStatus.Failed && outcome.ReasonCode is null
            && advice == _lastAdvice;
        _lastAdvice = advice;
        return (advice, isSame, outcome.ReasonCode) switch
        {
            (null, _, _) => string.Empty,
            (_, true, _) => ", for the same reason",
            (_, _, { } reason) => string.Create(CultureInfo.InvariantCulture, $": {advice} (reason {reason})"),
            _ => ": " + advice,
        };
    }

    private void Comment(StoreOutcome outcome)
    {
        if (output.IsVerbose)
        {
            foreach (var issue in outcome.Issues.Where(issue => !string.IsNullOrEmpty(issue.Text)))
            {
                output.Error("  " + PlainText.Clean(issue.Text));
            }
        }
    }
}
