namespace HealthData.Tool.Dicom;

/// <summary><c>delete</c>: deletes a study, a series or an instance.</summary>
internal sealed class DeleteCommand : DicomVerb
{
    private readonly Argument<ResourcePath> _path = ResourceArgument.OfAnyLevel();
    private readonly Option<bool> _yes = new("--yes", "-y")
    {
        Description = "Don't ask. Required where nobody can be asked, as in a script.",
    };

    public DeleteCommand(DicomConnection connection)
        : base(connection, "delete", "Deletes a study, a series or an instance for good.", "healthdata dicom delete"
            + " 1.2.3", "healthdata dicom delete 1.2.3/4.5 --yes")
    {
        Add(_path);
        Add(_yes);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var path = input.GetRequiredValue(_path);
        if (!input.GetValue(_yes))
        {
            if (output.Host.Confirm is not { } confirm)
            {
                throw new MisuseException(
                    "Nothing was deleted: nobody can be asked here. Use --yes to delete without asking.");
            }

            if (!confirm($"Delete {Describe(path)} for good?"))
            {
                output.Error("Nothing was deleted.");
                return ExitCode.Failed;
            }
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
            output.Line($"The {path.Kind} is deleted.");
        }

        return ExitCode.Done;
    }

    private static string Describe(ResourcePath path) => path switch
    {
        { Series: null } => $"the study {PlainText.Clean(path.Study)} with all its instances",
        { Instance: null } => $"the series {PlainText.Clean(path.Series)} with all its instances",
        _ => $"the instance {PlainText.Clean(path.Instance)}",
    };
}
