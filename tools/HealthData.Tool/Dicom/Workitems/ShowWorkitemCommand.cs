namespace HealthData.Tool.Dicom;

/// <summary><c>workitems show</c>.</summary>
internal sealed class ShowWorkitemCommand : DicomVerb
{
    private readonly Argument<string> _workitem = WorkitemsCommand.CreateArgument();
    private readonly Option<bool> _dicomJson = DicomJson.CreateOption();

    public ShowWorkitemCommand(DicomConnection connection)
        : base(connection, "show", "Shows the attributes of a workitem.", "healthdata dicom workitems show 1.2.3")
    {
        Add(_workitem);
        Add(_dicomJson);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        DicomJson.RequireOneForm(input, _dicomJson);
        Workitem item = await client.RetrieveWorkitemAsync(input.GetRequiredValue(_workitem), cancellationToken);
        if (input.GetValue(_dicomJson))
        {
            DicomJson.Print(output, item.Attributes);
        }
        else if (output.IsJson)
        {
            output.Json(writer => AttributeJson.WriteMembers(writer, item.Attributes));
        }
        else
        {
            AttributeText.Print(output, item.Attributes);
        }

        return ExitCode.Done;
    }
}
