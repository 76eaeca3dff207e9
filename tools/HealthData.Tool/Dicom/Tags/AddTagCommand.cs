namespace HealthData.Tool.Dicom;

/// <summary><c>tags add</c>.</summary>
internal sealed class AddTagCommand : DicomVerb
{
    private readonly Argument<AttributeTag> _tag = TagArgument.Create();

    private readonly Option<QueryTagLevel> _level = new("--level")
    {
        Description = "The level of the attribute.",
        HelpName = "study|series|instance",
        Required = true,
    };

    private readonly Option<ValueRepresentation> _representation = new("--vr")
    {
        Description = "The value representation, which private attributes need.",
        HelpName = "VR",
    };

    private readonly Option<string?> _creator = new("--private-creator")
    {
        Description = "The private creator, which private attributes need.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _wait = new("--wait")
    {
        Description = "Wait until all stored instances are indexed, which can take long.",
    };

    public AddTagCommand(DicomConnection connection)
        : base(
            connection,
            "add",
            "Adds an extended query tag.",
            "healthdata dicom tags add BodyPartExamined --level series --wait")
    {
        Add(_tag);
        Add(_level);
        Add(_representation);
        Add(_creator);
        Add(_wait);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var tag = new ExtendedQueryTag(input.GetValue(_tag), input.GetValue(_level))
        {
            ValueRepresentation = input.GetValue(_representation),
            PrivateCreator = input.GetValue(_creator),
        };
        var operation = await client.AddExtendedQueryTagsAsync(WaitUntil.Started, [tag], cancellationToken);
        if (!input.GetValue(_wait))
        {
            OperationPrinter.PrintStarted(output, operation);
            return ExitCode.Done;
        }

        await operation.WaitForCompletionAsync(cancellationToken);
        OperationPrinter.Print(output, operation.Details!);
        return ExitCode.Done;
    }
}
