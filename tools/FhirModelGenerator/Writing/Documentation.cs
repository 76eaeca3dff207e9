using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Writes documentation out of facts.</summary>
internal static class Documentation
{
    private const string Site = "http://hl7.org/fhir/R4/";
    private const int MostCodes = 30;

    private static readonly HashSet<string> MetadataTypes = new(StringComparer.Ordinal)
    {
        "ContactDetail", "Contributor", "DataRequirement", "Expression", "ParameterDefinition", "RelatedArtifact",
        "TriggerDefinition", "UsageContext",
    };

    public static void OfClass(CodeText text, TypeDefinition type, string path)
    {
        var what = path != type.Name ? $"A part of a type of FHIR R4: <c>{path}</c>."
            : type.IsResource ? $"The resource <c>{path}</c> of FHIR R4."
            : $"The data type <c>{path}</c> of FHIR R4.";
        text.Line($"/// <summary>{what}</summary>");
        text.Line($"/// <seealso href=\"{Page(type)}\"/>");
    }

    public static void OfElement(CodeText text, ElementDefinition element, ValueSetDefinition? required)
    {
        var summary = $"Gets or sets <c>{element.Path}</c>: {Types(element)}, {element.Min}..{element.Max}.";
        text.Line($"/// <summary>{summary}{Binding(element, required)}{Targets(element)}{Modifier(element)}</summary>");
        if (element.IsChoice)
        {
            text.Line(
                "/// <exception cref=\"ArgumentException\">The element cannot be of the value's type.</exception>");
        }
    }

    private static string Modifier(ElementDefinition element) =>
        element.Modifier ? " A modifier: it can change the meaning of the object." : "";

    private static string Types(ElementDefinition element) => element switch
    {
        { Content: { } content } => $"as <c>{content}</c>",
        { Types: ["BackboneElement"] or ["Element"] } => "a part with elements of its own",
        { Types: { Count: > 40 } } => "any data type",
        _ => string.Join(" or ", element.Types.Distinct()),
    };

    private static string Binding(ElementDefinition element, ValueSetDefinition? required)
    {
        if (element.Strength is null)
        {
            return "";
        }

        var set = element.ValueSet is { } url ? $" binding to <c>{url[(url.LastIndexOf('/') + 1)..]}</c>" : " binding";
        var codes = required is not null && required.Codes.Count <= MostCodes
            ? ": " + CodeText.Escape(string.Join(" | ", required.Codes))
            : "";
        return $" {Names.Upper(element.Strength)}{set}{codes}.";
    }

    private static string Targets(ElementDefinition element) => element.Targets switch
    {
        null => "",
        ["Resource"] => " Targets: any resource.",
        { Count: > 40 } => " Targets: many types of resources.",
        var targets => $" Targets: {string.Join(", ", targets)}.",
    };

    private static string Page(TypeDefinition type) => type switch
    {
        { IsResource: true } => $"{Site}{type.Name.ToLowerInvariant()}.html",
        { Name: "BackboneType" } => Site + "backboneelement.html",
        { Name: "Element" or "BackboneElement" or "Dosage" or "ElementDefinition" or "Narrative" } =>
            $"{Site}{type.Name.ToLowerInvariant()}.html",
        { Name: "Extension" } => Site + "extensibility.html",
        { Name: "Meta" } => Site + "resource.html#Meta",
        { Name: "Reference" } => Site + "references.html",
        _ when MetadataTypes.Contains(type.Name) => $"{Site}metadatatypes.html#{type.Name}",
        _ => $"{Site}datatypes.html#{type.Name}",
    };
}
