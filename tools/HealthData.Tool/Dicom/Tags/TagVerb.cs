namespace HealthData.Tool.Dicom;

/// <summary>A command that changes a tag, and prints it.</summary>
internal sealed class TagVerb : DicomVerb
{
    private readonly Argument<AttributeTag> _tag = TagArgument.Create();
    private readonly Func<DicomWebClient, AttributeTag, CancellationToken, Task<Response<ExtendedQueryTag>>> _change;

    public TagVerb(
        DicomConnection connection,
        string name,
        string description,
        Func<DicomWebClient, AttributeTag, CancellationToken, Task<Response<ExtendedQueryTag>>> change)
        : base(connection, name, description, $"healthdata dicom tags {name} BodyPartExamined")
    {
        _change = change;
        Add(_tag);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var printer = new TagPrinter(output);
        printer.Print(await _change(client, input.GetValue(_tag), cancellationToken));
        printer.End();
        return ExitCode.Done;
    }
}
