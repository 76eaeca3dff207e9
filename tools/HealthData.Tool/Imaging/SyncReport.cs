using HealthData.Imaging;

namespace HealthData.Tool.Imaging;

/// <summary>Prints what becomes of studies, and counts them.</summary>
internal sealed class SyncReport(Output output)
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<StudyStatus, int> _counts = [];

    public void Add(StudyOutcome outcome)
    {
        lock (_lock)
        {
            _counts[outcome.Status] = _counts.GetValueOrDefault(outcome.Status) + 1;
            if (output.IsJson)
            {
                output.Json(writer => Write(writer, outcome));
            }
            else if (!outcome.Succeeded)
            {
                output.Error(PlainText.Clean($"{outcome.StudyInstanceUid}: {outcome.Status}. {outcome.Advice}"));
            }
            else if (output.IsVerbose)
            {
                output.Line(PlainText.Clean($"{outcome.StudyInstanceUid}: {outcome.Status}"));
            }
        }
    }

    /// <summary>Prints the counts, and gives the exit code.</summary>
    public int End()
    {
        if (!output.IsJson)
        {
            output.Line(_counts.Count == 0
                ? "There are no studies to synchronize."
                : string.Join(", ", _counts.Select(count => $"{count.Key}: {count.Value}")) + ".");
        }

        return _counts.Count == 0 ? ExitCode.Empty : ExitCode.Of(_counts.Keys.Any(
            status => status is StudyStatus.Foreign or StudyStatus.Rejected or StudyStatus.Failed));
    }

    private static void Write(Utf8JsonWriter writer, StudyOutcome outcome)
    {
        writer.WriteString("study", outcome.StudyInstanceUid);
        writer.WriteString("status", outcome.Status.ToString());
        writer.WriteStartArray("issues");
        foreach (var issue in outcome.Issues)
        {
            writer.WriteStringValue(issue.ToString());
        }

        writer.WriteEndArray();
    }
}
