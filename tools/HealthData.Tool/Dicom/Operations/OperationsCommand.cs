namespace HealthData.Tool.Dicom;

/// <summary><c>operations</c>: tells how far a long-running operation has come.</summary>
internal sealed class OperationsCommand : DicomVerb
{
    private readonly Argument<string> _id = new("ID") { Description = "The operation's id." };

    public OperationsCommand(DicomConnection connection)
        : base(
            connection,
            "operations",
            "Prints the state of a long-running operation.",
            "healthdata dicom operations 0123456789abcdef0123456789abcdef") => Add(_id);

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var details = (await client.GetOperationAsync(input.GetRequiredValue(_id), cancellationToken)).Value;
        OperationPrinter.Print(output, details);
        return ExitCode.Of(
            details.Status == DicomOperationStatus.Failed || details.Status == DicomOperationStatus.Canceled);
    }
}
