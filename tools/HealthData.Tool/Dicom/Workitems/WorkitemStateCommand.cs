namespace HealthData.Tool.Dicom;

/// <summary><c>workitems state</c>.</summary>
internal sealed class WorkitemStateCommand : DicomVerb
{
    private readonly Argument<string> _workitem = WorkitemsCommand.CreateArgument();

    private readonly Argument<string> _state = new("STATE")
    {
        Description = "The state to change to: in-progress, completed, or canceled.",
    };

    private readonly Option<string?> _transaction = new("--transaction")
    {
        Description = "The transaction UID of the workitem. To begin, the default is a new one, which is printed.",
        HelpName = "UID",
    };

    public WorkitemStateCommand(DicomConnection connection)
        : base(
            connection,
            "state",
            "Begins, completes, or cancels a workitem.",
            "healthdata dicom workitems state 1.2.3 in-progress",
            "healthdata dicom workitems state 1.2.3 completed --transaction 2.25.7")
    {
        Add(_workitem);
        Add(_state);
        Add(_transaction);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var uid = input.GetRequiredValue(_workitem);
        var state = WorkitemStateText.Parse(input.GetRequiredValue(_state));
        var transaction = input.GetValue(_transaction)
            ?? (state == WorkitemState.InProgress ? Uid.Generate() : throw new MisuseException(
                "To complete or cancel a workitem, use --transaction with the UID that it was begun with."));
        WorkitemResult result = await client.ChangeWorkitemStateAsync(uid, state, transaction, cancellationToken);
        var text = $"The workitem is {WorkitemStateText.Of(state)}.";
        if (state == WorkitemState.InProgress)
        {
            text += $" Keep its transaction UID: {PlainText.Clean(transaction)}";
        }

        WorkitemsCommand.Report(output, result, text, uid, WorkitemStateText.Of(state), transaction);
        return ExitCode.Done;
    }
}
