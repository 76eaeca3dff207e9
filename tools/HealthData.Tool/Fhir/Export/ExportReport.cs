namespace HealthData.Tool.Fhir;

/// <summary>Tells which files of an export were saved, and which could not be.</summary>
internal sealed class ExportReport(Output output)
{
    public int Print(SaveResult result)
    {
        foreach (var problem in result.Problems)
        {
            output.Error($"{problem.Location}: {problem.Message.TrimEnd('.')}. {Advice(problem)}".TrimEnd());
        }

        if (result.IsPartial)
        {
            output.Error("The service couldn't export some resources. The errors-*.ndjson files tell why.");
        }

        if (result.Files.Count == 0 && result.Problems.Count == 0)
        {
            output.Error("There are no resources to export.");
            return ExitCode.Empty;
        }

        foreach (var file in result.Files)
        {
            Print(file);
        }

        return ExitCode.Of(!result.IsComplete);
    }

    private static string? Advice(ItemProblem problem) => problem.Code == ItemProblemCode.FileExists
        ? "Use --existing keep or --existing replace."
        : problem.Advice;

    private void Print(SavedFile file)
    {
        if (output.IsJson)
        {
            output.Json(writer =>
            {
                writer.WriteString("path", file.Path);
                writer.WriteNumber("length", file.Length);
                writer.WriteBoolean("wasKept", file.WasKept);
            });
        }
        else
        {
            var kept = file.WasKept ? ", kept" : string.Empty;
            output.Line($"{PlainText.Clean(file.Path)}: {PlainText.Size(file.Length)}{kept}");
        }
    }
}
