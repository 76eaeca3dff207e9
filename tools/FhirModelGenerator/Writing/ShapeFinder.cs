using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Decides the C# type of every element.</summary>
internal sealed class ShapeFinder(ModelDefinitions definitions)
{
    private static readonly Dictionary<string, (ElementKind Kind, string Type)> Primitives = new(StringComparer.Ordinal)
    {
        ["base64Binary"] = (ElementKind.Text, "FhirBase64"),
        ["boolean"] = (ElementKind.Boolean, "bool"),
        ["canonical"] = (ElementKind.String, "string"),
        ["code"] = (ElementKind.Common, "string"),
        ["date"] = (ElementKind.Text, "FhirDate"),
        ["dateTime"] = (ElementKind.Text, "FhirDateTime"),
        ["decimal"] = (ElementKind.Decimal, "FhirDecimal"),
        ["id"] = (ElementKind.String, "string"),
        ["instant"] = (ElementKind.Text, "FhirInstant"),
        ["integer"] = (ElementKind.Integer, "int"),
        ["markdown"] = (ElementKind.String, "string"),
        ["oid"] = (ElementKind.String, "string"),
        ["positiveInt"] = (ElementKind.Integer, "int"),
        ["string"] = (ElementKind.String, "string"),
        ["time"] = (ElementKind.Text, "FhirTime"),
        ["unsignedInt"] = (ElementKind.Integer, "int"),
        ["uri"] = (ElementKind.String, "string"),
        ["url"] = (ElementKind.String, "string"),
        ["uuid"] = (ElementKind.String, "string"),
        ["xhtml"] = (ElementKind.String, "string"),
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

    public static IEnumerable<(string Name, ElementKind Kind, string Type)> PrimitiveTypes =>
        Primitives.Where(one => one.Key != "xhtml").Select(one => (one.Key, one.Value.Kind, one.Value.Type));

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
            return new ElementShape(element, ElementKind.Object, Names.Type(type));
        }

        if (BoundSet(element) is { } set)
        {
            return new ElementShape(element, ElementKind.Code, Names.ValueSet(set.Url, set.Name));
        }

        return new ElementShape(
            element, Common.Contains(element.Path) ? ElementKind.Common : primitive.Kind, primitive.Type);
    }

    /// <summary>The codes of a required binding of a code, if they are known.</summary>
    public ValueSetDefinition? BoundSet(ElementDefinition element) =>
        element is { Strength: "required", ValueSet: { } url, Types: ["code"] }
            ? _valueSets.GetValueOrDefault(url)
            : null;

    /// <summary>The codes of a required binding, whatever the element's type is.</summary>
    public ValueSetDefinition? RequiredSet(ElementDefinition element) =>
        element is { Strength: "required", ValueSet: { } url } ? _valueSets.GetValueOrDefault(url) : null;
}
