using HealthData.MedTech;
using HealthData.Tool.MedTech.Issues;

namespace HealthData.Tool.MedTech;

/// <summary>The mappings that a command runs, without errors.</summary>
/// <param name="Device">The device mapping.</param>
/// <param name="Fhir">The FHIR mapping; null for none.</param>
internal sealed record MappingPair(DeviceMapping Device, FhirMapping? Fhir)
{
    /// <summary>Reads the mappings and prints their issues; null where they have errors.</summary>
    public static async Task<MappingPair?> LoadAsync(
        FileInfo device, FileInfo? fhir, Output output, CancellationToken cancellationToken)
    {
        var validator = new MappingValidator(
            await MappingFile.ReadAsync(device, cancellationToken),
            fhir is null ? null : await MappingFile.ReadAsync(fhir, cancellationToken));
        var issues = new TextIssueWriter(output.Error);
        foreach (var issue in validator.Issues)
        {
            var source = issue.Stage == MappingStage.Normalization ? device : fhir!;
            issues.Write($"{source}", null, issue);
        }

        return validator.HasErrors ? null : new MappingPair(validator.DeviceMapping!, validator.FhirMapping);
    }
}
