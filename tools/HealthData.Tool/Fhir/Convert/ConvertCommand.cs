using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary><c>convert</c>: converts data to FHIR with the templates of the Azure FHIR service.</summary>
internal sealed class ConvertCommand : FhirVerb
{
    private readonly Argument<string> _file = ExistingPath.CreateFileArgument("The file with the data.");
    private readonly Option<ConvertDataType> _from = new("--from")
    {
        Description = "What to convert: HL7 version 2 messages, C-CDA documents, JSON, or FHIR STU3 resources.",
        HelpName = "hl7v2|ccda|json|fhir",
        Required = true,
    };

    private readonly Option<string> _template = new("--template")
    {
        Description = "The root template, such as ADT_A01 or CCD.",
        HelpName = "NAME",
        Required = true,
    };

    private readonly Option<string?> _collection = new("--template-collection")
    {
        Description = "The image in a container registry that has the templates. The default is the service's own.",
        HelpName = "IMAGE",
    };

    public ConvertCommand(FhirConnection connection)
        : base(
            connection,
            "convert",
            "Converts data to FHIR without storing it, and prints the result.",
            "healthdata fhir convert adt.hl7 --from hl7v2 --template ADT_A01 > bundle.json")
    {
        Add(_file);
        Add(_from);
        Add(_template);
        Add(_collection);
        _from.AcceptOnlyFromAmong("hl7v2", "ccda", "json", "fhir");
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var data = await File.ReadAllTextAsync(input.GetRequiredValue(_file), cancellationToken);
        BinaryData json = (await client.ConvertDataAsync(
            input.GetRequiredValue(_from),
            data,
            input.GetRequiredValue(_template),
            input.GetValue(_collection),
            cancellationToken)).Value;
        ResourceJson.Print(output, json);
        return ExitCode.Done;
    }
}
