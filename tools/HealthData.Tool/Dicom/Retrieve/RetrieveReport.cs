namespace HealthData.Tool.Dicom;

/// <summary>Tells what was saved, and what could not be.</summary>
internal sealed class RetrieveReport(Output output)
{
    public int Print(SaveResult result)
    {
        foreach (var problem in result.Problems)
        {
            output.Error($"{Place(problem)}: {problem.Message.TrimEnd('.')}. {Advice(problem)}".TrimEnd());
        }

        if (result.IsPartial)
        {
            output.Error("The service left out some instances.");
        }

        if (output.IsJson)
        {
            PrintJson(result);
        }
        else
        {
            PrintText(result);
        }

        var isEmpty = result.Files.Count == 0 && result.Problems.Count == 0;
        if (isEmpty)
        {
            output.Error("The response has no instances.");
        }

        return isEmpty ? ExitCode.Empty : ExitCode.Of(!result.IsComplete);
    }

    private static string Place(ItemProblem problem) => problem.Identifier is { } uid
        ? $"{problem.Location} ({PlainText.Clean(uid)})"
        : problem.Location ?? "The response";

    private static string? Advice(ItemProblem problem) => problem.Code == ItemProblemCode.FileExists
        ? "Use --existing keep or --existing replace."
        : problem.Advice;

    private void PrintText(SaveResult result)
    {
        var kept = result.Files.Count(file => file.WasKept);
        var problems = result.Problems.Count;
        output.Line(
            $"{PlainText.Count(result.Files.Count - kept, "instance", "instances")} saved"
            + (kept == 0 ? string.Empty : $", {PlainText.Count(kept, "file", "files")} kept")
            + (problems == 0 ? string.Empty : $", {PlainText.Count(problems, "problem", "problems")}")
            + $". {PlainText.Size(result.Files.Sum(file => file.Length))}.");
    }

    private void PrintJson(SaveResult result)
    {
        foreach (var file in result.Files)
        {
            output.Json(writer => WriteFile(writer, file));
        }

        foreach (var problem in result.Problems)
        {
            output.Json(writer =>
            {
                writer.WriteString("problem", JsonNamingPolicy.CamelCase.ConvertName(problem.Code));
                writer.WriteString("location", problem.Location);
                writer.WriteString("message", problem.Message);
                if (problem.Identifier is { } uid)
                {
                    writer.WriteString("sopInstanceUid", uid);
                }
            });
        }
    }

    // The UIDs are the last three parts of the path.
    private static void WriteFile(Utf8JsonWriter writer, SavedFile file)
    {
        var series = Path.GetDirectoryName(file.Path)!;
        var study = Path.GetDirectoryName(series)!;
        new ResourcePath(
            Uri.UnescapeDataString(Path.GetFileName(study)),
            Uri.UnescapeDataString(Path.GetFileName(series)),
            Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(file.Path))).WriteTo(writer);
        writer.WriteString("path", file.Path);
        writer.WriteNumber("length", file.Length);
        writer.WriteBoolean("wasKept", file.WasKept);
    }
}
