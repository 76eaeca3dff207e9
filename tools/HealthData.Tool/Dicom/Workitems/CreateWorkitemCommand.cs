namespace HealthData.Tool.Dicom;

/// <summary><c>workitems create</c>.</summary>
internal sealed class CreateWorkitemCommand : DicomVerb
{
    private readonly Argument<string> _file = ExistingPath.CreateFileArgument(
        "A file with the attributes in the DICOM JSON model.");

    private readonly Option<string?> _uid = new("--uid")
    {
        Description = "The UID of the workitem. The default is the one in the file, or a new one.",
        HelpName = "UID",
    };

    public CreateWorkitemCommand(DicomConnection connection)
        : base(
            connection,
            "create",
            "Creates a workitem from a file.",
            "healthdata dicom workitems create workitem.json --uid 1.2.3")
    {
        Add(_file);
        Add(_uid);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var json = await File.ReadAllBytesAsync(input.GetRequiredValue(_file), cancellationToken);
        if (AttributeSet.ParseArray(json) is not [var attributes])
        {
            throw new MisuseException("The file must have exactly one data set.");
        }

        var uid = input.GetValue(_uid) ?? attributes.GetString(Keyword.SOPInstanceUID) ?? Uid.Generate();
        WorkitemResult result = await client.CreateWorkitemAsync(uid, attributes, cancellationToken);
        WorkitemsCommand.Report(
            output, result, $"The workitem {PlainText.Clean(uid)} was created.", uid, "created");
        return ExitCode.Done;
    }
}
