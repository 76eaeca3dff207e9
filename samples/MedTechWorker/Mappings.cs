namespace MedTechWorker;

/// <summary>The mappings of the worker.</summary>
/// <param name="Device">The device mapping.</param>
/// <param name="Fhir">The FHIR mapping.</param>
internal sealed record Mappings(DeviceMapping Device, FhirMapping Fhir)
{
    private const string DeviceVariable = "HEALTHDATA_DEVICE_MAPPING";
    private const string FhirVariable = "HEALTHDATA_FHIR_MAPPING";

    /// <summary>Reads the mappings from their files, and checks them.</summary>
    public static Mappings Read(SettingsReader reader)
    {
        var validator = new MappingValidator(
            ReadFile(reader, DeviceVariable, "mappings/device.json"),
            ReadFile(reader, FhirVariable, "mappings/fhir.json"));
        foreach (var issue in validator.Issues.Where(issue => issue.Severity == MappingIssueSeverity.Error))
        {
            var name = issue.Stage == MappingStage.Normalization ? DeviceVariable : FhirVariable;
            reader.Add($"The mapping of {name} can't be used: line {issue.Line}: {issue.Message}");
        }

        return new Mappings(validator.DeviceMapping!, validator.FhirMapping!);
    }

    /// <summary>Reads a file; a path that isn't rooted begins at the program's folder.</summary>
    private static string? ReadFile(SettingsReader reader, string name, string otherwise)
    {
        try
        {
            return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, reader.Find(name) ?? otherwise));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reader.Add($"The file of {name} can't be read.");
            return null;
        }
    }
}
