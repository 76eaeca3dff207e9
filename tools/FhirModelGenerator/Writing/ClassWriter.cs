using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Writes the class of a type, or of a part of one.</summary>
internal sealed class ClassWriter(ShapeFinder shapes, HashSet<string> choiceTypes)
{
    public string Write(TypeDefinition type)
    {
        var text = CodeText.File();
        foreach (var path in Paths(type))
        {
            WriteClass(text, type, path);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Paths(TypeDefinition type) => type.Elements
        .Where(element => element.Types is ["BackboneElement"] or ["Element"])
        .Select(element => element.Path)
        .Prepend(type.Name);

    private void WriteClass(CodeText text, TypeDefinition type, string path)
    {
        var isPart = path != type.Name;
        var name = Names.Type(path);
        var elements = type.Elements.Where(element => element.Parent == path).Select(shapes.Find).ToArray();
        text.Line();
        Documentation.OfClass(text, type, path);
        text.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(FhirJsonConverter))]");
        text.Open($"public {Modifier(type, isPart, name)}partial class {name} : {Parent(type, path, isPart)}");
        if (type.Abstract && !isPart)
        {
            text.Line($"private protected {name}() {{ }}");
        }

        if (type.Abstract && !isPart && elements.Any(element => element.Storage == element.Field))
        {
            text.Line();
        }

        foreach (var element in elements.Where(element => element.Storage == element.Field))
        {
            text.Line($"private {element.PropertyType}{(element.IsList ? "?" : "")} {element.Field};");
        }

        if (!type.Abstract || isPart)
        {
            text.Line().Line("/// <inheritdoc/>");
            text.Line($"public override string TypeName => \"{path}\";");
        }

        foreach (var element in elements)
        {
            WriteProperty(text, element);
        }

        WriteChoiceMembers(text, isPart ? "" : type.Name);
        WriteRead(text, type, path, elements);
        WriteSiblings(text, elements);
        WriteRepeats(text, elements);
        WriteList(
            text, "WriteMembers(ref FhirWriter w)", "base.WriteMembers(ref w);", elements.Select(one => one.Write()));
        WriteList(text, "CopyMembers()", "base.CopyMembers();", elements.Select(one => one.Copy()).OfType<string>());
        WriteList(text, "ListChildren(ChildList list)", "base.ListChildren(list);", elements.Select(one => one.List()));
        WriteList(
            text,
            "CheckRequired(ref FhirReader r)",
            "base.CheckRequired(ref r);",
            elements.Where(one => one.Element.Min > 0).Select(one => $"r.Require({one.Require()}, \"{one.Json}\");"));
        text.Close();
    }

    private static string Modifier(TypeDefinition type, bool isPart, string name) =>
        isPart ? "sealed " : type.Abstract ? "abstract " : name == "Quantity" ? "" : "sealed ";

    private static string Parent(TypeDefinition type, string path, bool isPart)
    {
        if (isPart)
        {
            return type.Elements.Single(element => element.Path == path).Types[0];
        }

        return type.Base switch
        {
            null => "FhirObject",
            "Element" when type.Name is not ("BackboneElement" or "DataType") => "DataType",
            "BackboneElement" => "BackboneType",
            var other => other,
        };
    }

    private void WriteChoiceMembers(CodeText text, string type)
    {
        if (!choiceTypes.Contains(type))
        {
            return;
        }

        text.Line().Line($"internal override ChoiceTypes ChoiceKind => ChoiceTypes.{Names.Upper(type)};");
        text.Line().Line($"internal override ReadOnlySpan<byte> ChoiceSuffix => \"{Names.Upper(type)}\"u8;");
    }

    private void WriteProperty(CodeText text, ElementShape element)
    {
        text.Line();
        Documentation.OfElement(text, element.Element, shapes.RequiredSet(element.Element));
        if (element.Kind == ElementKind.Choice)
        {
            text.Open($"public DataType? {element.Property}");
            text.Line($"get => {element.Field};");
            text.Line(
                $"set => {element.Field} = Choices.Check(value, {Allowed(element)}, \"{element.Element.Path}\");");
            text.Close();
        }
        else if (element.IsRare)
        {
            text.Open($"public {element.PropertyType} {element.Property}");
            text.Line(element.IsList
                ? $"get => SideForWriting().{element.Property} ??= [];"
                : $"get => {element.Storage};");
            text.Line($"set => SideForWriting().{element.Property} = value;");
            text.Close();
        }
        else if (element.IsList)
        {
            text.Open($"public {element.PropertyType} {element.Property}");
            text.Line($"get => {element.Field} ??= [];");
            text.Line($"set => {element.Field} = value;");
            text.Close();
        }
        else
        {
            text.Line($"public {Hiding(element)}{element.PropertyType} {element.Property} {{ get; set; }}");
        }
    }

    // All resources have a class of that name for their search parameters.
    private static string Hiding(ElementShape element) =>
        element.Element.Path == element.Element.Parent + ".search" && !element.Element.Parent.Contains('.')
            ? "new "
            : "";

    private static string Allowed(ElementShape element) =>
        string.Join(" | ", element.Element.Types.Distinct().Select(type => "ChoiceTypes." + Names.Upper(type)));

    private static void WriteRead(CodeText text, TypeDefinition type, string path, ElementShape[] elements)
    {
        var cases = elements.Where(one => one.Kind != ElementKind.Choice)
            .Select(one => (one.Json, one.Read() + " return true;"));
        if (path == "Resource")
        {
            cases = cases.Append(("resourceType", "return r.SkipType();"));
        }

        if (elements.Length == 0)
        {
            return;
        }

        text.Line().Open("internal override bool ReadMember(ref FhirReader r, ulong key)");
        text.Switch("key", "r.Is", cases);
        foreach (var choice in elements.Where(one => one.Kind == ElementKind.Choice))
        {
            text.Line($"if (r.Choice(\"{choice.Json}\"u8, {Allowed(choice)}, ref {choice.Field})) {{ return true; }}");
        }

        text.Line("return base.ReadMember(ref r, key);");
        text.Close();
    }

    private static void WriteSiblings(CodeText text, ElementShape[] elements)
    {
        var cases = elements.Where(one => one.IsPrimitive)
            .Select(one => ("_" + one.Json, one.ReadSibling() + " return true;"))
            .ToArray();
        var choices = elements.Where(one => one.Kind == ElementKind.Choice).ToArray();
        if (cases.Length + choices.Length == 0)
        {
            return;
        }

        text.Line().Open("internal override bool ReadSibling(ref FhirReader r, ulong key)");
        text.Switch("key", "r.Is", cases);
        foreach (var choice in choices)
        {
            text.Line(
                $"if (r.ChoiceSibling(\"{choice.Json}\"u8, {Allowed(choice)}, ref {choice.Field})) {{ return true; }}");
        }

        text.Line("return base.ReadSibling(ref r, key);");
        text.Close();
    }

    private static void WriteRepeats(CodeText text, ElementShape[] elements)
    {
        var names = elements.Where(one => one.IsPrimitive).ToLookup(one => one.IsList, one => $"\"{one.Json}\"");
        if (names.Count == 0)
        {
            return;
        }

        text.Line().Open("internal override bool? RepeatsPrimitive(string element) => element switch");
        foreach (var group in names.OrderBy(group => group.Key))
        {
            text.Line($"{string.Join(" or ", group)} => {(group.Key ? "true" : "false")},");
        }

        text.Line("_ => base.RepeatsPrimitive(element),").Close(";");
    }

    private static void WriteList(CodeText text, string method, string first, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        text.Line().Open($"internal override void {method}").Line(first);
        foreach (var line in all)
        {
            text.Line(line);
        }

        text.Close();
    }
}
