
namespace HealthData.MedTech;

/// <summary>
/// Whether a FHIR mapping has what a device mapping gives, as the MedTech service's validator sees it: where a FHIR template has
/// components, its own value does not count, although it is used.
/// </summary>
internal static class MappingCompatibility
{
    public static List<MappingFinding> Check(IReadOnlyList<DeviceTemplate> device, IReadOnlyList<FhirTemplate> fhir)
    {
        var mapping = new FhirMapping(fhir);
        var findings = new List<MappingFinding>();
        foreach (var template in device)
        {
            Check(template, mapping, findings);
        }

        return findings;
    }

    private static void Check(DeviceTemplate device, FhirMapping mapping, List<MappingFinding> findings)
    {
        if (string.IsNullOrWhiteSpace(device.TypeName))
        {
            Add(FindingSeverity.Error, $"The type name of device template {device.Index} is blank: no FHIR template can be found for it.");
            return;
        }

        if (mapping.Find(device.TypeName) is not { } fhir)
        {
            var available = string.Join(" ,", mapping.Templates.Select(template => template.TypeName));
            Add(
                FindingSeverity.Warning,
                $"No matching Fhir Template exists for Device Mapping [{device.TypeName}]. Ensure case matches. "
                + $"Available Fhir Templates: [{available}].");
            return;
        }

        List<FhirValueTemplate?> values = fhir.Components is null ? [fhir.Value] : [.. fhir.Components.Select(component => component.Value)];
        if (fhir.HasNullComponent || values.Contains(null))
        {
            Add(
                FindingSeverity.Error,
                fhir.Components is null
                    ? $"The FHIR template of type [{fhir.TypeName}] has neither a value nor components."
                    : $"The FHIR template of type [{fhir.TypeName}] has a component without a value.");
            return;
        }

        var names = values.Select(value => value!.Name).Distinct().ToList();
        foreach (var value in device.Values)
        {
            if (!names.Contains(value.Name))
            {
                Add(
                    FindingSeverity.Warning,
                    $"The value [{value.Name}] in Device Mapping [{device.TypeName}] is not represented within the Fhir Template of type "
                    + $"[{device.TypeName}]. Available values are: [{string.Join(" ,", names)}]. No value will appear inside of Observations.");
            }
        }

        void Add(FindingSeverity severity, string message) =>
            findings.Add(new MappingFinding(severity, MappingStage.FhirTransformation, message, MappingPosition.Unknown));
    }
}
