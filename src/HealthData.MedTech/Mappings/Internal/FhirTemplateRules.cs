namespace HealthData.MedTech;

/// <summary>
/// The members that FHIR templates may have, in the order in which the MedTech service tells what is missing.
/// </summary>
internal sealed class FhirTemplateRules(MappingBinder binder)
{
    private static readonly (string Name, int Value)[] Periods =
        [("Single", 0), ("Hourly", 60), ("Daily", 1440), ("CorrelationId", -1)];

    private MemberRule<FhirTemplate>[]? _template;
    private MemberRule<FhirCodeTemplate>[]? _code;
    private MemberRule<FhirConceptTemplate>[]? _concept;
    private MemberRule<FhirComponentTemplate>[]? _component;

    /// <summary>The rules of a template.</summary>
    public MemberRule<FhirTemplate>[] Template => _template ??=
    [
        new("Category", (template, node, path) =>
            template.Categories = Join(
                template.Categories, binder.ReadList(node, path, "FhirCodeableConcept", ReadConcept))),
        new(
            "Codes",
            (template, node, path) => template.Codes = Join(template.Codes, ReadCodes(node, path)) ?? [],
            true,
            EmptyIsNull: true),
        new("Value", (template, node, path) => template.Value = FhirValueReader.Read(node, path)),
        new("Components", (template, node, path) =>
        {
            var components = binder.ReadList(node, path, "CodeValueMapping", ReadComponent);
            template.HasNullComponent |= components?.Contains(null) == true;
            template.Components = Join(template.Components, components);
        }),
        new("PeriodInterval", (template, node, path) => template.Period = (ObservationPeriod)ReadPeriod(node, path)),
        new(
            "TypeName",
            (template, node, path) => template.TypeName = MappingScalar.ReadString(node, path) ?? string.Empty,
            true,
            IsSimple: true),
        new("LineInfoForProperties", null),
        new("LineNumber", (_, node, path) => MappingScalar.ReadInteger(node, path)),
        new("LinePosition", (_, node, path) => MappingScalar.ReadInteger(node, path)),
    ];

    /// <summary>Reads a list of codes; nulls in it are left out.</summary>
    public List<FhirCodeTemplate?>? ReadCodes(MappingNode node, string path) => binder.ReadList(
        node,
        path,
        "FhirCode",
        (item, itemPath) => binder.ReadObject(item, itemPath, "FhirCode", new FhirCodeTemplate(), _code ??=
        [
            new("Code", (code, value, valuePath) => code.Code = binder.ReadString(value, valuePath)),
            new("System", (code, value, valuePath) => code.System = binder.ReadString(value, valuePath)),
            new("Display", (code, value, valuePath) => code.Display = binder.ReadString(value, valuePath)),
        ]));

    /// <summary>Adds a list to the one before it, of a member whose name differs in case alone.</summary>
    public static List<T>? Join<T>(IReadOnlyList<T>? first, List<T?>? second)
        where T : class =>
        second is null ? null : [.. first ?? [], .. second.OfType<T>()];

    private static int ReadPeriod(MappingNode node, string path)
    {
        const string Type = MappingBinder.TypePrefix + "ObservationPeriodInterval";
        return node.Value switch
        {
            long number => unchecked((int)number),
            bool value => value ? 1 : 0,
            string text when MappingScalar.ParseNames(text, Periods) is { } period => period,
            null when node.Kind is MappingNodeKind.Object or MappingNodeKind.Array =>
                throw MappingBinder.WrongShape(
                    node, path, Type, "JSON primitive value (e.g. string, number, boolean, null)", node.At),
            _ => throw MappingBinder.NotConvertible(
                node,
                path,
                Type,
                new IssueHelp(
                    "Give the template one of the periods.",
                    $"One of {string.Join(", ", Periods.Select(period => period.Name))}.",
                    node.Text,
                    node.Text is { } text ? NearestName.Of(text, Periods.Select(period => period.Name)) : null)),
        };
    }

    private FhirConceptTemplate? ReadConcept(MappingNode item, string path) => binder.ReadObject(
        item,
        path,
        "FhirCodeableConcept",
        new FhirConceptTemplate(),
        _concept ??=
        [
            new("Text", (concept, node, nodePath) => concept.Text = binder.ReadString(node, nodePath)),
            new("Codes", (concept, node, nodePath) => concept.Codes = Join(concept.Codes, ReadCodes(node, nodePath))),
        ]);

    private FhirComponentTemplate? ReadComponent(MappingNode item, string path) => binder.ReadObject(
        item,
        path,
        "CodeValueMapping",
        new FhirComponentTemplate(),
        _component ??=
        [
            new(
                "Codes",
                (component, node, nodePath) => component.Codes = Join(component.Codes, ReadCodes(node, nodePath)) ?? [],
                true,
                true),
            new("Value", (component, node, nodePath) => component.Value = FhirValueReader.Read(node, nodePath)),
        ]);
}
