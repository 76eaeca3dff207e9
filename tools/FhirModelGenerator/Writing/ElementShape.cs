using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>How an element is a property: its kind, type and names.</summary>
internal sealed record ElementShape(
    ElementDefinition Element, ElementKind Kind, string ItemType, string? Rule = null, string? Binding = null)
{
    public string Property => Names.Property(Element.Path);

    public string Json => Element.Name.Replace("[x]", "");

    public bool IsList => Element.IsList;

    public bool IsPrimitive => Kind is not (ElementKind.Object or ElementKind.Resource or ElementKind.Choice);

    public string Field => "_" + char.ToLowerInvariant(Property[0]) + Property[1..];

    /// <summary>Few objects have it, so that it is kept beside the object and not in a field of every one.</summary>
    public bool IsRare => Element.Parent is "Element" or "BackboneElement" or "BackboneType";

    public string Storage => IsRare ? $"Side?.{Property}" : IsList || Kind == ElementKind.Choice ? Field : Property;

    public string PropertyType => IsList ? $"List<{ItemType}{(IsPrimitive ? "?" : "")}>" : ItemType + "?";

    public string Read()
    {
        if (IsRare && IsList)
        {
            var list = $"side.{Property}";
            return $"var side = SideForWriting(); {ReadList(list, $"r.Add({list}, new {ItemType}())")}";
        }

        if (Binding is not null && !IsList)
        {
            return $"{Property} = r.Concept({Property}, Bindings.{Binding});";
        }

        if (Kind == ElementKind.Object)
        {
            return IsList
                ? ReadList(Field, $"r.Add({Field}, new {ItemType}())")
                : $"{Property} = r.Object({Property}, new {ItemType}());";
        }

        if (Kind == ElementKind.Resource)
        {
            return IsList ? ReadList(Field, $"r.AddResource({Field})") : $"{Property} = r.Resource({Property});";
        }

        var rule = Rule is null ? "" : ", " + Rule;
        return IsList ? $"r.{Kind}s(ref {Field}{rule});" : $"{Property} = r.{Kind}({Property}{rule});";
    }

    private static string ReadList(string list, string item) =>
        $"if (r.Begin(ref {list})) {{ do {{ {item}; }} while (r.More({list})); }}";

    public string ReadSibling() => $"r.Sibling{(IsList ? "s" : "")}(this, \"{Json}\");";

    public string Write()
    {
        var name = $"\",\\\"{Json}\\\":\"u8";
        if (Kind is ElementKind.Object or ElementKind.Resource)
        {
            return $"w.Object{(IsList ? "s" : "")}({name}, {Storage});";
        }

        if (Kind == ElementKind.Choice)
        {
            return $"w.Choice(\"{Json}\"u8, {Storage});";
        }

        if (Kind is ElementKind.Text or ElementKind.Code)
        {
            return IsList ? $"w.Texts(this, {name}, {Storage});" : $"w.String(this, {name}, {Storage}?.Text);";
        }

        return $"w.{(Kind == ElementKind.Common ? "String" : Kind)}{(IsList ? "s" : "")}(this, {name}, {Storage});";
    }

    public string? Copy() => (Kind, IsList) switch
    {
        _ when IsRare => null,
        (ElementKind.Object or ElementKind.Resource or ElementKind.Choice, _) => $"{Storage} = Copies.Of({Storage});",
        (_, true) => $"{Storage} = Copies.OfValues({Storage});",
        _ => null,
    };

    public string List() => $"list.Add{(IsList ? "All" : "")}(\"{Json}\", {Storage});";

    public string Require()
    {
        var isThere = IsList ? $"{Storage} is {{ Count: > 0 }}" : $"{Storage} is not null";
        return IsPrimitive ? $"{isThere} || HasSibling(\"{Json}\")" : isThere;
    }
}
