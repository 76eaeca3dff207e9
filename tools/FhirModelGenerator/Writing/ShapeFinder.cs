using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Decides the C# type of every element.</summary>
internal sealed class ShapeFinder(ModelDefinitions definitions)
{
    private static readonly Dictionary<string, PrimitiveShape> Primitives = new(StringComparer.Ordinal)
    {
        ["base64Binary"] = new(ElementKind.Base64, "FhirBase64"),
        ["boolean"] = new(ElementKind.Boolean, "bool"),
        ["canonical"] = new(ElementKind.String, "string", "TextRule.Uri"),
        ["code"] = new(ElementKind.Common, "string", "TextRule.Code"),
        ["date"] = new(ElementKind.Text, "FhirDate"),
        ["dateTime"] = new(ElementKind.Text, "FhirDateTime"),
        ["decimal"] = new(ElementKind.Decimal, "FhirDecimal"),
        ["id"] = new(ElementKind.String, "string", "TextRule.Id"),
        ["instant"] = new(ElementKind.Text, "FhirInstant"),
        ["integer"] = new(ElementKind.Integer, "int", "NumberRule.Integer"),
        ["markdown"] = new(ElementKind.String, "string", "TextRule.Markdown"),
        ["oid"] = new(ElementKind.String, "string", "TextRule.Oid"),
        ["positiveInt"] = new(ElementKind.Integer, "int", "NumberRule.Positive"),
        ["string"] = new(ElementKind.String, "string"),
        ["time"] = new(ElementKind.Text, "FhirTime"),
        ["unsignedInt"] = new(ElementKind.Integer, "int", "NumberRule.Unsigned"),
        ["uri"] = new(ElementKind.String, "string", "TextRule.Uri"),
        ["url"] = new(ElementKind.String, "string", "TextRule.Uri"),
        ["uuid"] = new(ElementKind.String, "string", "TextRule.Uuid"),
        ["xhtml"] = new(ElementKind.String, "string", "TextRule.Xhtml"),
    };

    /// <summary>Texts that stand for themselves and come again and again.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "Coding.display", "Coding.system", "ContactPoint.system", "Extension.url", "Identifier.system", "Meta.profile",
        "Quantity.system", "Quantity.unit", "Reference.type",
    };

    private readonly Dictionary<string, ValueSetDefinition> _valueSets = definitions.ValueSets
        .Where(set => set.Codes.Count > 0)
        .ToDictionary(set => set.Url, StringComparer.Ordinal);

    public static IEnumerable<(string Name, PrimitiveShape Shape)> PrimitiveTypes =>
        Primitives.Where(one => one.Key != "xhtml").Select(one => (one.Key, one.Value));

    public ElementShape Find(ElementDefinition element)
    {
        if (element.IsChoice)
        {
            return new ElementShape(element, ElementKind.Choice, "DataType");
        }

        if (element.Content is not null)
        {
            return new ElementShape(element, ElementKind.Object, Names.Type(element.Content));
        }

        var type = element.Types.Distinct().Single();
        if (type is "BackboneElement" or "Element")
        {
            return new ElementShape(element, ElementKind.Object, Names.Type(element.Path));
        }

        if (type == "Resource")
        {
            return new ElementShape(element, ElementKind.Resource, "Resource");
        }

        if (!Primitives.TryGetValue(type, out var primitive))
        {
            var binding = BoundConcepts(element) is { } concepts ? Names.ValueSet(concepts.Url, concepts.Name) : null;
            return new ElementShape(element, ElementKind.Object, Names.Type(type), Binding: binding);
        }

        if (BoundSet(element) is { } set)
        {
            return new ElementShape(element, ElementKind.Code, Names.ValueSet(set.Url, set.Name));
        }

        // Its definition says string, its page says id.
        primitive = element.Path == "Resource.id" ? Primitives["id"] : primitive;
        return new ElementShape(
            element,
            Common.Contains(element.Path) ? ElementKind.Common : primitive.Kind,
            primitive.Type,
            primitive.Rule);
    }

    /// <summary>The codes of a required binding of a code, if they are known.</summary>
    public ValueSetDefinition? BoundSet(ElementDefinition element) =>
        element is { Strength: "required", ValueSet: { } url, Types: ["code"] }
            ? _valueSets.GetValueOrDefault(url)
            : null;

    /// <summary>The codes of a required binding of a concept, if they are known.</summary>
    public ValueSetDefinition? BoundConcepts(ElementDefinition element) =>
        element.IsConcept ? RequiredSet(element) : null;

    /// <summary>The codes of a required binding, whatever the element's type is.</summary>
    public ValueSetDefinition? RequiredSet(ElementDefinition element) =>
        element is { Strength: "required", ValueSet: { } url } ? _valueSets.GetValueOrDefault(url) : null;
}
