namespace HealthData.MedTech;

/// <summary>
/// Whether a FHIR mapping has what a device mapping gives, as the MedTech service's validator sees it: where a FHIR
/// template has components, its own value does not count, although it is used.
/// </summary>
internal static class MappingCompatibility
{
    public static List<MappingIssue> Check(IReadOnlyList<DeviceTemplate> device, IReadOnlyList<FhirTemplate> fhir)
    {
        var mapping = new FhirMapping(fhir);
        var issues = new List<MappingIssue>();
        foreach (var template in device)
        {
            Check(template, mapping, issues);
        }

        return issues;
    }

    private static void Check(DeviceTemplate device, FhirMapping mapping, List<MappingIssue> issues)
    {
        if (string.IsNullOrWhiteSpace(device.TypeName))
        {
            Add(
                MappingIssueSeverity.Error,
                $"The type name of device template {device.Index} is blank: no FHIR template can be found for it.");
            return;
        }

        if (mapping.Find(device.TypeName) is not { } fhir)
        {
            var available = string.Join(" ,", mapping.Templates.Select(template => template.TypeName));
            Add(
                MappingIssueSeverity.Warning,
                $"No matching Fhir Template exists for Device Mapping [{device.TypeName}]. Ensure case matches. "
                + $"Available Fhir Templates: [{available}].");
            return;
        }

        List<FhirValueTemplate?> values = fhir.Components is null
            ? [fhir.Value]
            : [.. fhir.Components.Select(component => component.Value)];
        if (fhir.HasNullComponent || values.Contains(null))
        {
            Add(
                MappingIssueSeverity.Error,
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
                    MappingIssueSeverity.Warning,
                    $"The value [{value.Name}] in Device Mapping [{device.TypeName}] is not represented within the "
                        + $"Fhir Template of type [{device.TypeName}]. Available values are: "
                        + $"[{string.Join(" ,", names)}]. No value will appear inside of Observations.");
            }
        }

        void Add(MappingIssueSeverity severity, string message) =>
            issues.Add(new MappingIssue(severity, MappingStage.FhirTransformation, message, MappingPosition.Unknown));
    }
}
