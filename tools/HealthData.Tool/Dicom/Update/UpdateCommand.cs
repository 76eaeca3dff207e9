namespace HealthData.Tool.Dicom;

/// <summary><c>update</c>: changes attributes of all instances of studies.</summary>
internal sealed class UpdateCommand : DicomVerb
{
    private readonly Argument<string[]> _studies = new("STUDY")
    {
        Description = "The UIDs of up to 50 studies.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "An attribute and its new value. Can be repeated.",
        HelpName = "ATTRIBUTE=VALUE",
        Required = true,
    };

    private readonly Option<bool> _noWait = new("--no-wait")
    {
        Description = "Return when the operation has started.",
    };

    public UpdateCommand(DicomConnection connection)
        : base(
            connection,
            "update",
            "Changes attributes of all instances of studies.",
            "healthdata dicom update 1.2.3 --set PatientID=7 --set PatientName=Doe^Jane")
    {
        Add(_studies);
        Add(_set);
        Add(_noWait);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var changes = new AttributeSet();
        foreach (var text in input.GetRequiredValue(_set))
        {
            Read(changes, text);
        }

        var operation = await client.UpdateStudiesAsync(
            WaitUntil.Started, input.GetRequiredValue(_studies), changes, cancellationToken);
        if (input.GetValue(_noWait))
        {
            OperationPrinter.PrintStarted(output, operation);
            return ExitCode.Done;
        }

        var result = await operation.WaitForCompletionAsync(cancellationToken);
        OperationPrinter.Print(output, operation.Details!);
        return ExitCode.Of(result.Value.FailedStudyCount > 0);
    }

    private static void Read(AttributeSet changes, string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        if (end <= 0 || !TagText.TryParse(text[..end], out var tag))
        {
            throw new MisuseException(
                TagText.Complaint("--set", "ATTRIBUTE=VALUE", end < 0 ? text : text[..end]));
        }

        var value = text[(end + 1)..];
        if (AttributeDictionary.GetValueRepresentation(tag) == ValueRepresentation.PN)
        {
            changes.Set(tag, new PersonName(value));
        }
        else
        {
            changes.Set(tag, value);
        }
    }
}
