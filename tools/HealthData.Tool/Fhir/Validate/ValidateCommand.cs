using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Tool.Fhir;

/// <summary><c>validate</c>: asks the server whether a resource is valid.</summary>
internal sealed class ValidateCommand : FhirVerb
{
    private readonly Argument<string> _file = ExistingPath.CreateFileArgument("The file with the resource, as JSON.");
    private readonly Option<string?> _profile = new("--profile")
    {
        Description = "The canonical address of the profile to validate against. By default, the server uses those in "
            + "the resource's meta.profile.",
        HelpName = "URL",
    };

    public ValidateCommand(FhirConnection connection)
        : base(
            connection,
            "validate",
            "Validates a resource without storing it.",
            "healthdata fhir validate patient.json")
    {
        Add(_file);
        Add(_profile);
    }

    protected override async Task<int> RunAsync(
        FhirClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var path = input.GetRequiredValue(_file);
        var json = await File.ReadAllBytesAsync(path, cancellationToken);
        var report = new ValidationReport(output, path);
        var isRead = FhirJson.TryParse(json, out Resource? resource, out var deviations);
        foreach (var deviation in deviations)
        {
            report.Add(deviation);
        }

        if (isRead)
        {
            FhirValidationResult result = await client.ValidateAsync(
                resource!, input.GetValue(_profile), cancellationToken);
            foreach (var issue in result.Issues)
            {
                report.Add(issue);
            }
        }

        report.End();
        return ExitCode.Of(report.HasErrors || !isRead);
    }
}
