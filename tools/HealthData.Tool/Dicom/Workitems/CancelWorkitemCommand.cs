namespace HealthData.Tool.Dicom;

/// <summary><c>workitems cancel</c>.</summary>
internal sealed class CancelWorkitemCommand : DicomVerb
{
    private readonly Argument<string> _workitem = WorkitemsCommand.CreateArgument();

    private readonly Option<string?> _reason = new("--reason")
    {
        Description = "The reason to tell the owner.",
        HelpName = "TEXT",
    };

    public CancelWorkitemCommand(DicomConnection connection)
        : base(
            connection,
            "cancel",
            "Requests the cancellation of a workitem that you don't own. To cancel one that you own, use state.",
            "healthdata dicom workitems cancel 1.2.3 --reason \"Patient left\"")
    {
        Add(_workitem);
        Add(_reason);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var uid = input.GetRequiredValue(_workitem);
        var reason = input.GetValue(_reason) is { } text
            ? new AttributeSet().Set(Keyword.ReasonForCancellation, text)
            : null;
        WorkitemResult result = await client.RequestWorkitemCancellationAsync(uid, reason, cancellationToken);
        WorkitemsCommand.Report(
            output, result, "The service accepted the request for cancellation.", uid, "cancellation requested");
        return ExitCode.Done;
    }
}
