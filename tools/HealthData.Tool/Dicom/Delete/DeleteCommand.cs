namespace HealthData.Tool.Dicom;

/// <summary><c>delete</c>: deletes a study, a series or an instance.</summary>
internal sealed class DeleteCommand : DicomVerb
{
    private readonly Argument<ResourcePath> _path = ResourceArgument.OfAnyLevel();
    private readonly Confirmation _confirmation = new();

    public DeleteCommand(DicomConnection connection)
        : base(connection, "delete", "Permanently deletes a study, a series, or an instance.", "healthdata dicom delete"
            + " 1.2.3", "healthdata dicom delete 1.2.3/4.5 --yes")
    {
        Add(_path);
        _confirmation.AddTo(this);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var path = input.GetRequiredValue(_path);
        if (!_confirmation.IsGiven(input, output, $"Permanently delete {Describe(path)}?"))
        {
            return ExitCode.Failed;
        }

        await (path switch
        {
            { Series: null } => client.DeleteStudyAsync(path.Study, cancellationToken),
            { Instance: null } => client.DeleteSeriesAsync(path.Study, path.Series, cancellationToken),
            _ => client.DeleteInstanceAsync(path.Study, path.Series, path.Instance, cancellationToken),
        });
        if (output.IsJson)
        {
            output.Json(writer =>
            {
                path.WriteTo(writer);
                writer.WriteString("status", "deleted");
            });
        }
        else
        {
            output.Line($"The {path.Kind} was deleted.");
        }

        return ExitCode.Done;
    }

    private static string Describe(ResourcePath path) => path switch
    {
        { Series: null } => $"the study {PlainText.Clean(path.Study)} and all its instances",
        { Instance: null } => $"the series {PlainText.Clean(path.Series)} and all its instances",
        _ => $"the instance {PlainText.Clean(path.Instance)}",
    };
}
