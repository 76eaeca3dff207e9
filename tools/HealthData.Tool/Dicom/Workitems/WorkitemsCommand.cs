namespace HealthData.Tool.Dicom;

/// <summary><c>workitems</c>: works with the worklist.</summary>
internal static class WorkitemsCommand
{
    public static Command Create(DicomConnection connection) =>
        new("workitems", "Searches, shows, creates, and changes the workitems of a worklist (UPS-RS).")
        {
            new SearchWorkitemsCommand(connection),
            new ShowWorkitemCommand(connection),
            new CreateWorkitemCommand(connection),
            new WorkitemStateCommand(connection),
            new CancelWorkitemCommand(connection),
        };

    public static Argument<string> CreateArgument() => new("WORKITEM") { Description = "The UID of the workitem." };

    /// <summary>Says what became of a workitem, and what the service said about it.</summary>
    public static void Report(
        Output output, WorkitemResult result, string text, string uid, string status, string? transactionUid = null)
    {
        foreach (var issue in result.Issues)
        {
            output.Error($"The service said: {PlainText.Clean(issue.Text ?? issue.Code)}");
        }

        if (!output.IsJson)
        {
            output.Line(text);
            return;
        }

        output.Json(writer =>
        {
            writer.WriteString("workitemUid", uid);
            writer.WriteString("status", status);
            if (transactionUid is not null)
            {
                writer.WriteString("transactionUid", transactionUid);
            }
        });
    }
}
