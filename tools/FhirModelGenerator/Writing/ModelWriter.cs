using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Writes all files of the model, and removes those that no longer belong to it.</summary>
internal sealed class ModelWriter(ModelDefinitions definitions, string target)
{
    private readonly ShapeFinder _shapes = new(definitions);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public int Write()
    {
        var types = Types().ToArray();
        var choices = types.SelectMany(type => type.Elements).Where(element => element.IsChoice)
            .SelectMany(element => element.Types).Distinct().Order(StringComparer.Ordinal).ToArray();
        WriteClasses(types, [.. choices]);
        foreach (var (name, shape) in ShapeFinder.PrimitiveTypes)
        {
            Add($"DataTypes/{Names.Primitive(name)}", PrimitiveWriter.Write(name, shape), Names.Primitive(name));
        }

        WriteCodes(types);
        foreach (var parameters in definitions.SearchParameters.GroupBy(parameter => parameter.Resource))
        {
            var type = types.Single(type => type.Name == parameters.Key);
            Add($"Search/{Names.Type(type.Name)}.Search", SearchWriter.Write(type, parameters));
        }

        Add("Tables/ChoiceTypes", TableWriter.ChoiceTypes(choices));
        var primitives = ShapeFinder.PrimitiveTypes.Select(primitive => primitive.Name).ToHashSet(
            StringComparer.Ordinal);
        Add("Tables/DataTypes", TableWriter.DataTypes(
            choices, type => primitives.Contains(type) ? Names.Primitive(type) : Names.Type(type)));
        Add("Tables/ResourceTypes", TableWriter.ResourceTypes(types));
        Add("Tables/ModelTypes", TableWriter.ModelTypes(
            types.Where(type => !type.Abstract).SelectMany(Classes).Append("PrimitiveElement")));
        Add("Tables/Bindings", TableWriter.Bindings(types.SelectMany(type => type.Elements)
            .Select(_shapes.BoundConcepts).OfType<ValueSetDefinition>().Distinct()));
        Save();
        return _files.Count;
    }

    /// <summary>The types of the specification, and one that it lacks: the base of data types with modifier
    /// extensions.</summary>
    private IEnumerable<TypeDefinition> Types() => definitions.Types
        .Where(type => type.Kind != "primitive-type")
        .SelectMany(type => type.Name == "BackboneElement"
            ? [type with { Abstract = true }, type with
            {
                Name = "BackboneType",
                Base = "DataType",
                Abstract = true,
                Elements = [.. type.Elements.Select(element => element with
                {
                    Path = element.Path.Replace("BackboneElement", "BackboneType", StringComparison.Ordinal),
                })],
            }]
            : new[] { type.Name == "Element" ? type with { Abstract = true } : type });

    private void WriteClasses(TypeDefinition[] types, HashSet<string> choices)
    {
        var writer = new ClassWriter(_shapes, choices);
        foreach (var type in types)
        {
            var folder = type.IsResource ? "Resources" : "DataTypes";
            Add($"{folder}/{Names.Type(type.Name)}", writer.Write(type), [.. Classes(type)]);
        }
    }

    private static IEnumerable<string> Classes(TypeDefinition type) => type.Elements
        .Where(element => element.Types is ["BackboneElement"] or ["Element"])
        .Select(element => Names.Type(element.Path))
        .Prepend(Names.Type(type.Name));

    private void WriteCodes(TypeDefinition[] types)
    {
        var sets = types.SelectMany(type => type.Elements).Select(
            _shapes.BoundSet).OfType<ValueSetDefinition>().Distinct();
        foreach (var set in sets)
        {
            var name = Names.ValueSet(set.Url, set.Name);
            Add($"Codes/{name}", CodeWriter.Write(set), name);
        }
    }

    private void Add(string file, string text, params string[] names)
    {
        foreach (var name in names)
        {
            if (!_names.Add(name))
            {
                throw new InvalidDataException($"Two types have the name {name}.");
            }

            if (PlatformNames.Has(name))
            {
                throw new InvalidDataException($"{name} is a type that most C# files import.");
            }
        }

        _files.Add(Path.Combine(target, file + ".g.cs"), text);
    }

    private void Save()
    {
        Directory.CreateDirectory(target);
        foreach (var old in Directory.EnumerateFiles(target, "*.g.cs", SearchOption.AllDirectories))
        {
            if (!_files.ContainsKey(old))
            {
                File.Delete(old);
            }
        }

        foreach (var (path, text) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
