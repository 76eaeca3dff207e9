using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Writes what maps names to types.</summary>
internal static class TableWriter
{
    /// <summary>The code systems whose codes no expansion lists to the end.</summary>
    private static readonly HashSet<string> OpenSystems = ["http://unitsofmeasure.org"];

    public static string ChoiceTypes(IReadOnlyList<string> types)
    {
        if (types.Count > 64)
        {
            throw new InvalidDataException("More types than a ulong has bits.");
        }

        var text = CodeText.File().Line();
        text.Line("/// <summary>The types that choice elements can be.</summary>").Line("[Flags]");
        text.Open("internal enum ChoiceTypes : ulong").Line("None = 0,");
        for (var index = 0; index < types.Count; index++)
        {
            text.Line($"{Names.Upper(types[index])} = 1UL << {index},");
        }

        return text.Close().ToString();
    }

    public static string DataTypes(IReadOnlyList<string> types, Func<string, string> nameOf)
    {
        var text = CodeText.File().Line().Open("internal static class DataTypes");
        text.Line(
            "/// <summary>Creates the data type that the end of a choice element's name tells, if it is allowed."
            + "</summary>");
        text.Open("public static DataType? Create(ReadOnlySpan<byte> suffix, ChoiceTypes allowed)");
        text.Switch("NameKeys.Of(suffix)", "suffix.SequenceEqual", types.Select(type => (
            Names.Upper(type),
            $"return (allowed & ChoiceTypes.{Names.Upper(type)}) != 0 ? new {nameOf(type)}() : null;")));
        text.Line("return null;");
        return text.Close().Close().ToString();
    }

    public static string ResourceTypes(IEnumerable<TypeDefinition> types)
    {
        var text = CodeText.File().Line().Open("internal static class ResourceTypes");
        text.Line(
            "/// <summary>Creates a resource by the name of its type; null for a name that FHIR R4 does not have."
            + "</summary>");
        text.Open("public static Resource? Create(ReadOnlySpan<byte> name)");
        text.Switch(
            "NameKeys.Of(name)", "name.SequenceEqual", types.Where(
                type => type is { IsResource: true, Abstract: false })
            .Select(type => (type.Name, $"return new {Names.Type(type.Name)}();")));
        text.Line("return null;");
        return text.Close().Close().ToString();
    }

    public static string ModelTypes(IEnumerable<string> classes)
    {
        var text = CodeText.File().Line().Open("internal static class ModelTypes");
        text.Line(
            "/// <summary>Creates an instance of a type of the model; null for abstract types and primitives."
            + "</summary>");
        text.Open("public static FhirObject? Create(Type type) => type.Name switch");
        foreach (var name in classes)
        {
            text.Line($"\"{name}\" => new {name}(),");
        }

        return text.Line("_ => null,").Close(";").Close().ToString();
    }

    public static string Bindings(IEnumerable<ValueSetDefinition> sets)
    {
        var text = CodeText.File().Line().Line("/// <summary>The required bindings of concepts.</summary>");
        text.Open("internal static class Bindings");
        foreach (var set in sets)
        {
            var codes = OpenSystems.Contains(set.System!) ? [] : set.Codes;
            var arguments = string.Join(", ", codes.Prepend(set.System!).Select(CodeText.Literal));
            text.Line(
                $"public static readonly ConceptRule {Names.ValueSet(set.Url, set.Name)} = new({arguments});");
        }

        return text.Close().ToString();
    }
}
