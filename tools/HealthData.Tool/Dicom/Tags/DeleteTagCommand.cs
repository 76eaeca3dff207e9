namespace HealthData.Tool.Dicom;

/// <summary><c>tags delete</c>.</summary>
internal sealed class DeleteTagCommand : DicomVerb
{
    private readonly Argument<AttributeTag> _tag = TagArgument.Create();
    private readonly Confirmation _confirmation = new();

    public DeleteTagCommand(DicomConnection connection)
        : base(
            connection,
            "delete",
            "Deletes an extended query tag and its index.",
            "healthdata dicom tags delete BodyPartExamined --yes")
    {
        Add(_tag);
        _confirmation.AddTo(this);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var tag = input.GetValue(_tag);
        if (!_confirmation.IsGiven(input, output, $"Delete the extended query tag {tag} and its index?"))
        {
            return ExitCode.Failed;
        }

        await client.DeleteExtendedQueryTagAsync(tag, cancellationToken);
        if (output.IsJson)
        {
            output.Json(writer =>
            {
                writer.WriteString("tag", tag.ToString());
                writer.WriteString("status", "deleted");
            });
        }
        else
        {
            output.Line("The tag was deleted.");
        }

        return ExitCode.Done;
    }
}
