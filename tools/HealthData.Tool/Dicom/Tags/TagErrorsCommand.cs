namespace HealthData.Tool.Dicom;

/// <summary><c>tags errors</c>: lists the instances that could not be indexed.</summary>
internal sealed class TagErrorsCommand : DicomVerb
{
    private readonly Argument<AttributeTag> _tag = TagArgument.Create();

    public TagErrorsCommand(DicomConnection connection)
        : base(
            connection,
            "errors",
            "Lists the instances that could not be indexed by an extended query tag.",
            "healthdata dicom tags errors BodyPartExamined --json") => Add(_tag);

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var table = new TextTable(
            output, ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "Message"], static _ => true);
        var count = 0;
        await foreach (var error in client.GetExtendedQueryTagErrorsAsync(
            input.GetValue(_tag), cancellationToken))
        {
            count++;
            if (output.IsJson)
            {
                output.Json(writer => Write(writer, error));
            }
            else
            {
                table.Add(
                [
                    error.StudyInstanceUid,
                    error.SeriesInstanceUid,
                    error.SopInstanceUid,
                    error.ServiceMessage ?? string.Empty,
                ]);
            }
        }

        table.End();
        if (count == 0 && !output.IsJson)
        {
            output.Line("No errors.");
        }

        return ExitCode.Done;
    }

    private static void Write(Utf8JsonWriter writer, ExtendedQueryTagError error)
    {
        writer.WriteString("studyInstanceUid", error.StudyInstanceUid);
        writer.WriteString("seriesInstanceUid", error.SeriesInstanceUid);
        writer.WriteString("sopInstanceUid", error.SopInstanceUid);
        writer.WriteString("message", error.ServiceMessage);
    }
}
