using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary><c>delete</c>: deletes a resource.</summary>
internal sealed class DeleteCommand : FhirVerb
{
    private readonly Argument<ResourceId> _resource = ResourceId.CreateArgument();
    private readonly Confirmation _confirmation = new();
    private readonly Option<bool> _hard = new("--hard")
    {
        Description = "Also delete all earlier versions. Only the Azure FHIR service supports this.",
    };

    public DeleteCommand(FhirConnection connection)
        : base(
            connection,
            "delete",
            "Deletes a resource. Earlier versions stay in its history, unless you use --hard.",
            "healthdata fhir delete Patient/7",
            "healthdata fhir delete Patient/7 --hard --yes")
    {
        Add(_resource);
        Add(_hard);
        _confirmation.AddTo(this);
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var (type, id) = input.GetRequiredValue(_resource);
        var isHard = input.GetValue(_hard);
        var question = isHard
            ? $"Permanently delete {PlainText.Clean(type)}/{PlainText.Clean(id)} and all its versions?"
            : $"Delete {PlainText.Clean(type)}/{PlainText.Clean(id)}?";
        if (!_confirmation.IsGiven(input, output, question))
        {
            return ExitCode.Failed;
        }

        await client.Raw.DeleteAsync(type, id, new FhirDeleteOptions { HardDelete = isHard }, cancellationToken);
        if (output.IsJson)
        {
            output.Json(writer =>
            {
                writer.WriteString("type", type);
                writer.WriteString("id", id);
                writer.WriteString("status", "deleted");
            });
        }
        else
        {
            output.Line("The resource was deleted.");
        }

        return ExitCode.Done;
    }
}
