using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>Counts what became of resources, tells the first reasons of failures, and keeps what failed.</summary>
internal sealed class LoadReport(Output output, FailedFile? failed)
{
    private const int MaxReasons = 10;

    private readonly Dictionary<LoadStatus, int> _counts = [];
    private long _bytes;

    /// <summary>Gets a value that indicates whether there was nothing to load.</summary>
    public bool IsEmpty => _counts.Count == 0;

    /// <summary>Gets a value that indicates whether a resource isn't known to be loaded.</summary>
    public bool HasFailed => Failures > 0;

    private int Failures => Count(LoadStatus.Failed) + Count(LoadStatus.Unknown) + Count(LoadStatus.NotSent);

    public void Report(EntryOutcome outcome)
    {
        var status = StatusOf(outcome);
        _counts[status] = Count(status) + 1;
        if (output.IsJson)
        {
            output.Json(writer => LoadLine.WriteTo(writer, outcome, status, output.IsVerbose));
        }

        if (outcome.Succeeded)
        {
            _bytes += outcome.Content?.Length ?? 0;
            return;
        }

        if (outcome.Content is { Length: > 0 } content)
        {
            failed?.Add(FailedEntry.LineOf(content));
        }

        if (Failures <= MaxReasons)
        {
            output.Error($"{PlainText.Clean(outcome.Source)}: {Describe(status)}{Why(outcome)}");
            IssueText.PrintWords(output, outcome.Issues);
        }
    }

    public void End(TimeSpan elapsed)
    {
        if (Failures > MaxReasons)
        {
            output.Error($"{PlainText.Count(Failures - MaxReasons, "more resource", "more resources")} not loaded.");
        }

        if (failed is { Count: > 0 })
        {
            output.Error(
                $"The file for --failed has {PlainText.Count(failed.Count, "resource", "resources")} to load again.");
        }

        if (!output.IsJson && !IsEmpty)
        {
            var loaded = Count(LoadStatus.Created) + Count(LoadStatus.Updated);
            var details = new (LoadStatus Status, string Text)[]
            {
                (LoadStatus.Created, "created"),
                (LoadStatus.Updated, "updated"),
                (LoadStatus.Failed, "failed"),
                (LoadStatus.Unknown, "unknown"),
                (LoadStatus.NotSent, "not sent"),
            }.Where(detail => Count(detail.Status) > 0).Select(detail => string.Create(
                CultureInfo.InvariantCulture, $", {Count(detail.Status):N0} {detail.Text}"));
            output.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{loaded:N0} of {PlainText.Count(loaded + Failures, "resource", "resources")} loaded"
                + $"{string.Concat(details)}. {PlainText.Size(_bytes)} in {elapsed.TotalSeconds:0.0} s."));
        }
    }

    private static LoadStatus StatusOf(EntryOutcome outcome) => outcome switch
    {
        { Succeeded: true, Status: 201 } => LoadStatus.Created,
        { Succeeded: true } => LoadStatus.Updated,
        { Status: null, Problem: null, Attempts: 0 } => LoadStatus.NotSent,
        { Status: null, Problem: null } => LoadStatus.Unknown,
        _ => LoadStatus.Failed,
    };

    private static string Describe(LoadStatus status) =>
        status == LoadStatus.Unknown ? "might or might not be loaded" : "not loaded";

    private static string Why(EntryOutcome outcome)
    {
        var reason = (outcome.Problem, outcome.Status, IssueText.Codes(outcome.Issues)) switch
        {
            ({ } problem, _, _) => $": {problem.Message.TrimEnd('.')}",
            (_, { } status, { Length: > 0 } codes) => $": status {status} ({codes})",
            (_, { } status, _) => $": status {status}",
            _ => string.Empty,
        };
        return $"{reason}. {outcome.Advice}".TrimEnd();
    }

    private int Count(LoadStatus status) => _counts.GetValueOrDefault(status);
}
