namespace HealthData.Tool.Dicom;

/// <summary><c>tags list</c>.</summary>
internal sealed class ListTagsCommand(DicomConnection connection) : DicomVerb(
    connection, "list", "Lists the extended query tags.", "healthdata dicom tags list")
{
    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var printer = new TagPrinter(output);
        await foreach (var tag in client.GetExtendedQueryTagsAsync(cancellationToken))
        {
            printer.Print(tag);
        }

        printer.End();
        return ExitCode.Done;
    }
}
