namespace HealthData.MedTech;

/// <summary>
/// Whether a FHIR mapping has what a device mapping gives, as the MedTech service's validator sees it: where a FHIR
/// template has components, its own value does not count, although it is used.
/// </summary>
internal sealed class MappingCompatibility
{
    // Of huge mappings without counterparts, what each issue says is bounded, so that all together are.
    private const int MaxComparisons = 1_000_000;
    private const int MaxNames = 1_000;
    private const int NamesOfMore = 20;

    private readonly List<MappingIssue> _issues = [];
    private readonly FhirMapping _fhir;
    private readonly bool _isFhirBroken;
    private readonly string _available;
    private readonly string[] _deviceTypes;
    private readonly string[] _fhirTypes;
    private readonly ILookup<string, DeviceTemplate> _device;
    private long _comparisons;

    private MappingCompatibility(
        IReadOnlyList<DeviceTemplate> device, IReadOnlyList<FhirTemplate> fhir, bool isFhirBroken)
    {
        _fhir = new FhirMapping(fhir);
        _isFhirBroken = isFhirBroken;
        _deviceTypes = [.. device.Select(template => template.TypeName)];
        _fhirTypes = [.. fhir.Select(template => template.TypeName)];
        _available = _fhirTypes.Length <= MaxNames
            ? string.Join(" ,", _fhirTypes)
            : string.Join(" ,", _fhirTypes.Take(NamesOfMore)) + " ,...";
        _device = device.ToLookup(template => template.TypeName, StringComparer.OrdinalIgnoreCase);
    }

    public static List<MappingIssue> Check(
        IReadOnlyList<DeviceTemplate> device, IReadOnlyList<FhirTemplate> fhir, bool advises, bool isFhirBroken)
    {
        var compatibility = new MappingCompatibility(device, fhir, isFhirBroken);
        foreach (var template in device)
        {
            compatibility.Check(template);
        }

        foreach (var template in advises ? fhir : [])
        {
            compatibility.Advise(template);
        }

        return compatibility._issues;
    }

    private string? Nearest(string name, string[] names)
    {
        _comparisons += names.Length;
        return _comparisons > MaxComparisons ? null : NearestName.Of(name, names);
    }

    // What the service does not look for: values of Observations that no message gives.
    private void Advise(FhirTemplate fhir)
    {
        var givers = _device[fhir.TypeName].ToList();
        if (givers.Count == 0)
        {
            var nearest = Nearest(fhir.TypeName, _deviceTypes);
            Add(
                MappingIssueCode.NoDeviceTemplate,
                $"No device template gives measurements of the type {fhir.TypeName}.",
                new IssueHelp(
                    nearest is null
                        ? "Remove the FHIR template, or add a device template."
                        : $"The nearest type is {nearest}.",
                    Mended: nearest));
            return;
        }

        var given = givers.SelectMany(template => template.Values).Select(value => value.Name).ToHashSet();
        var components = fhir.Components?.Select(component => component.Value) ?? [];
        foreach (var name in components.Append(fhir.Value).Select(value => value?.Name).OfType<string>())
        {
            if (!given.Contains(name))
            {
                var nearest = NearestName.Of(name, given);
                Add(
                    MappingIssueCode.NoDeviceValue,
                    $"No device template of the type {fhir.TypeName} gives the value {name}.",
                    new IssueHelp(
                        nearest is null ? "Remove the value, or let the device template give it." : $"Write {nearest}.",
                        "One of " + string.Join(", ", given) + ".",
                        name,
                        nearest));
            }
        }

        void Add(string code, string message, IssueHelp help) => _issues.Add(new MappingIssue(
            MappingIssueSeverity.Advice, MappingStage.FhirTransformation, code, message, fhir.At)
        {
            TypeName = fhir.TypeName,
            IsAddition = true,
        }.With(help));
    }

    private void Check(DeviceTemplate device)
    {
        if (string.IsNullOrWhiteSpace(device.TypeName))
        {
            Add(
                MappingIssueSeverity.Error,
                MappingIssueCode.BlankText,
                $"The type name of device template {device.Index} is blank: no FHIR template can be found for it.");
            return;
        }

        if (_fhir.Find(device.TypeName) is not { } fhir)
        {
            var nearest = Nearest(device.TypeName, _fhirTypes);
            Add(
                MappingIssueSeverity.Warning,
                MappingIssueCode.NoFhirTemplate,
                $"No matching Fhir Template exists for Device Mapping [{device.TypeName}]. Ensure case matches. "
                + $"Available Fhir Templates: [{_available}].",
                new IssueHelp(
                    _isFhirBroken
                        ? "Mend the errors of the FHIR mapping first: its templates with errors count as missing."
                    : nearest is null
                        ? "Add a FHIR template of this type name: without it the measurements become no Observations."
                        : $"Give the two the same type name: the nearest is {nearest}.",
                    Mended: nearest));
            return;
        }

        List<FhirValueTemplate?> values = fhir.Components is null
            ? [fhir.Value]
            : [.. fhir.Components.Select(component => component.Value)];
        if (fhir.HasNullComponent || values.Contains(null))
        {
            Add(
                MappingIssueSeverity.Error,
                MappingIssueCode.MissingMember,
                fhir.Components is null
                    ? $"The FHIR template of type [{fhir.TypeName}] has neither a value nor components."
                    : $"The FHIR template of type [{fhir.TypeName}] has a component without a value.",
                new IssueHelp("Add \"value\": { \"valueType\": \"Quantity\", \"valueName\": ... }."),
                fhir.At);
            return;
        }

        var names = values.Select(value => value!.Name).Distinct().ToList();
        foreach (var value in device.Values)
        {
            if (!names.Contains(value.Name))
            {
                var nearest = NearestName.Of(value.Name, names.OfType<string>());
                Add(
                    MappingIssueSeverity.Warning,
                    MappingIssueCode.UnusedValue,
                    $"The value [{value.Name}] in Device Mapping [{device.TypeName}] is not represented within the "
                        + $"Fhir Template of type [{device.TypeName}]. Available values are: "
                        + $"[{string.Join(" ,", names)}]. No value will appear inside of Observations.",
                    new IssueHelp(
                        nearest is null
                            ? "Add a component with this value name."
                            : $"Give the two the same name: {nearest}.",
                        Mended: nearest),
                    fhir.At);
            }
        }

        void Add(
            MappingIssueSeverity severity, string code, string message,
            IssueHelp help = default, MappingPosition? at = null) =>
            _issues.Add(new MappingIssue(
                severity, MappingStage.FhirTransformation, code, message, at ?? MappingPosition.Unknown)
            {
                TypeName = device.TypeName,
                TemplateIndex = device.Index,
            }.With(help));
    }
}
