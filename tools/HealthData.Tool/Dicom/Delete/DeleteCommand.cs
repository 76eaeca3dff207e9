namespace HealthData.Tool.Dicom;

/// <summary><c>delete</c>: deletes a study, a series or an instance.</summary>
internal sealed class DeleteCommand : DicomVerb
{
    private readonly Argument<ResourcePath> _path = ResourceArgument.OfAnyLevel();
    private readonly Option<bool> _yes = new("--yes", "-y")
    {
        Description = "Don't ask. Nobody is asked anyway unless the command runs on a terminal.",
    };

    public DeleteCommand(DicomConnection connection)
        : base(connection, "delete", "Deletes a study, a series or an instance for good.")
    {
        Add(_path);
        Add(_yes);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var path = input.GetRequiredValue(_path);
        var question = $"Delete the {path.Kind} for good?";
        if (!input.GetValue(_yes) && output.Host.Confirm is { } confirm && !confirm(question))
        {
            output.Error("Nothing was deleted.");
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
            output.Line($"The {path.Kind} is deleted.");
        }

        return ExitCode.Done;
    }
}
