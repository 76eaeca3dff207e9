namespace HealthData.MedTech;

/// <summary>Looks for what is right in a device mapping and may not be meant.</summary>
internal static class DeviceMappingLint
{
    public static IEnumerable<(DeviceTemplate Template, LintFinding Finding)> Check(
        IReadOnlyList<DeviceTemplate> templates)
    {
        var first = new Dictionary<string, DeviceTemplate>(StringComparer.OrdinalIgnoreCase);
        foreach (var template in templates)
        {
            if (first.TryGetValue(template.TypeName, out var other))
            {
                if (!NamesOf(template).SetEquals(NamesOf(other)))
                {
                    yield return (template, DifferentValues(template, other));
                }
            }
            else
            {
                first[template.TypeName] = template;
            }

            foreach (var finding in ExpressionLint.Check(template).Concat(MatchLint.Check(template)))
            {
                yield return (template, finding);
            }
        }
    }

    private static LintFinding DifferentValues(DeviceTemplate template, DeviceTemplate other) => new(
        MappingIssueCode.DifferentValues,
        $"Another template of the type {template.TypeName} (number {other.Index + 1}) has other values.",
        new IssueHelp(
            "Measurements of one type share a FHIR template: give both the same values, or different types.",
            string.Join(", ", NamesOf(other)),
            string.Join(", ", NamesOf(template))));

    private static HashSet<string> NamesOf(DeviceTemplate template) =>
        [.. template.Values.Select(value => value.Name)];
}
