using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Writes the search parameters of a resource as members of its class.</summary>
internal static class SearchWriter
{
    private const string Usual = "Search";

    private static readonly HashSet<string> Bases = ["Resource", "DomainResource"];

    public static string Write(TypeDefinition type, IEnumerable<SearchParameterDefinition> parameters)
    {
        var text = CodeText.File().Line();
        text.Open($"public partial class {Names.Type(type.Name)}");
        text.Line(Bases.Contains(type.Name)
            ? $"/// <summary>The search parameters of all resources (<c>{type.Name}</c>).</summary>"
            : $"/// <summary>The search parameters of the resource <c>{type.Name}</c>.</summary>");
        text.Line("/// <seealso href=\"http://hl7.org/fhir/R4/searchparameter-registry.html\"/>");
        var name = Name(type);
        text.Open($"public {(type.Name == "Resource" || name != Usual ? "" : "new ")}static class {name}");
        foreach (var parameter in parameters)
        {
            var kind = Names.Upper(parameter.Type) + "Parameter";
            var property = Names.SearchParameter(parameter.Resource, parameter.Code);
            text.Line($"/// <summary>Gets the {parameter.Type} parameter <c>{parameter.Code}</c>.</summary>");
            text.Line($"public static {kind} {property} {{ get; }} = new(\"{type.Name}\", \"{parameter.Code}\");");
            text.Line();
        }

        return text.Close().Close().ToString().Replace("\n\n    }", "\n    }");
    }

    // An element of the name is there before.
    private static string Name(TypeDefinition type) =>
        type.Elements.Any(element => element.Path == type.Name + ".search") ? "SearchParameters" : Usual;
}
