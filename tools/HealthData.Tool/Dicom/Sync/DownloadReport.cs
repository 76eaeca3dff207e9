namespace HealthData.Tool.Dicom;

/// <summary>Tells of each instance what became of it, and counts.</summary>
internal sealed class DownloadReport(Output output)
{
    private int _saved;
    private int _kept;
    private int _failed;
    private long _bytes;

    public bool HasFailed => _failed > 0;

    public bool IsEmpty => _saved + _kept + _failed == 0;

    public void Report(DownloadOutcome outcome)
    {
        _saved += outcome.File is { WasKept: false } ? 1 : 0;
        _kept += outcome.File is { WasKept: true } ? 1 : 0;
        _failed += outcome.Succeeded ? 0 : 1;
        _bytes += outcome.File?.Length ?? 0;
        if (output.IsJson)
        {
            output.Json(writer => Write(writer, outcome));
        }

        if (outcome.Problem is { } problem)
        {
            output.Error(
                $"{PlainText.Clean(outcome.SopInstanceUid ?? outcome.StudyInstanceUid)}: {problem.Message} "
                + problem.Advice);
        }
    }

    public void End()
    {
        if (IsEmpty)
        {
            output.Error("There are no instances to download.");
        }

        if (!output.IsJson)
        {
            output.Line(
                $"{PlainText.Count(_saved, "instance", "instances")} saved"
                + (_kept == 0 ? string.Empty : $", {PlainText.Count(_kept, "file", "files")} kept")
                + (_failed == 0 ? string.Empty : $", {PlainText.Count(_failed, "problem", "problems")}")
                + $". {PlainText.Size(_bytes)}.");
        }
    }

    private static void Write(Utf8JsonWriter writer, DownloadOutcome outcome)
    {
        writer.WriteString("studyInstanceUid", outcome.StudyInstanceUid);
        if (outcome.SeriesInstanceUid is { } series)
        {
            writer.WriteString("seriesInstanceUid", series);
        }

        if (outcome.SopInstanceUid is { } instance)
        {
            writer.WriteString("sopInstanceUid", instance);
        }

        if (outcome.File is { } file)
        {
            writer.WriteString("path", file.Path);
            writer.WriteNumber("length", file.Length);
            writer.WriteBoolean("wasKept", file.WasKept);
        }

        if (outcome.Problem is { } problem)
        {
            writer.WriteString("problem", JsonNamingPolicy.CamelCase.ConvertName(problem.Code));
            writer.WriteString("message", problem.Message);
        }
    }
}
