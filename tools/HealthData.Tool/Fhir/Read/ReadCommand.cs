using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary><c>read</c>: prints a resource.</summary>
internal sealed class ReadCommand : FhirVerb
{
    private readonly Argument<ResourceId> _resource = ResourceId.CreateArgument();
    private readonly Option<string?> _versionId = new("--version-id")
    {
        Description = "The id of the version to read. The default is the current version.",
        HelpName = "ID",
    };

    public ReadCommand(FhirConnection connection)
        : base(
            connection,
            "read",
            "Prints a resource as JSON.",
            "healthdata fhir read Patient/7",
            "healthdata fhir read Patient/7 --version-id 1")
    {
        Add(_resource);
        Add(_versionId);
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var (type, id) = input.GetRequiredValue(_resource);
        BinaryData json = await (input.GetValue(_versionId) is { } version
            ? client.Raw.ReadVersionAsync(type, id, version, cancellationToken)
            : client.Raw.ReadAsync(type, id, cancellationToken: cancellationToken));
        ResourceJson.Print(output, json);
        return ExitCode.Done;
    }
}
