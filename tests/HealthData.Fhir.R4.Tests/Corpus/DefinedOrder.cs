namespace HealthData.Fhir.R4.Tests.Corpus;

/// <summary>The order of members that the official StructureDefinitions among the examples give, told without the
/// model.</summary>
internal sealed class DefinedOrder
{
    private const string AnyResource = "Resource";

    private readonly Dictionary<string, Dictionary<string, (int Position, string Path)>> _members = [];

    public DefinedOrder(string folder)
    {
        foreach (var file in new[] { "Bundle-types.json", "Bundle-resources.json" })
        {
            using var bundle = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
            foreach (var entry in bundle.RootElement.GetProperty("entry").EnumerateArray())
            {
                var resource = entry.GetProperty("resource");
                if (Text(resource, "resourceType") == "StructureDefinition"
                    && Text(resource, "derivation") != "constraint")
                {
                    Add(resource.GetProperty("snapshot").GetProperty("element"));
                }
            }
        }
    }

    public int TypeCount => _members.Count;

    /// <summary>Finds the first member that is not where it belongs; null if there is none.</summary>
    public string? FindMisplaced(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1100 });
        return FindMisplaced(document.RootElement, AnyResource, "$");
    }

    private string? FindMisplaced(JsonElement value, string type, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray().Select((item, index) => FindMisplaced(item, type, $"{path}[{index}]"))
                .FirstOrDefault(misplaced => misplaced is not null);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var isResource = type == AnyResource;
        if (isResource)
        {
            type = value.EnumerateObject().First() is { Name: "resourceType" } first ? first.Value.GetString()! : "";
            if (!_members.ContainsKey(type))
            {
                return $"{path}: no known resourceType is first";
            }
        }

        var last = -1;
        foreach (var member in value.EnumerateObject().Skip(isResource ? 1 : 0))
        {
            var isSibling = member.Name[0] == '_';
            if (!_members[type].TryGetValue(isSibling ? member.Name[1..] : member.Name, out var place))
            {
                return $"{path}.{member.Name}: is not defined for {type}";
            }

            var position = (2 * place.Position) + (isSibling ? 1 : 0);
            if (position <= last)
            {
                return $"{path}.{member.Name}: comes too late";
            }

            last = position;
            if (FindMisplaced(
                member.Value, isSibling ? "Element" : place.Path, $"{path}.{member.Name}") is { } misplaced)
            {
                return misplaced;
            }
        }

        return null;
    }

    private void Add(JsonElement elements)
    {
        var position = 0;
        foreach (var element in elements.EnumerateArray())
        {
            var path = Text(element, "path")!;
            var dot = path.LastIndexOf('.');
            if (dot < 0)
            {
                _members.Add(path, []);
                continue;
            }

            if (!_members.TryGetValue(path[..dot], out var members))
            {
                _members.Add(path[..dot], members = []);
            }

            position++;
            foreach (var (name, type) in Names(element, path, path[(dot + 1)..]))
            {
                members.Add(name, (position, type));
            }
        }
    }

    private static IEnumerable<(string Name, string Type)> Names(JsonElement element, string path, string name)
    {
        if (Text(element, "contentReference") is { } reference)
        {
            return [(name, reference[1..])];
        }

        var types = element.GetProperty("type").EnumerateArray().Select(type => Text(type, "code")!).ToList();
        if (name.EndsWith("[x]", StringComparison.Ordinal))
        {
            return types.Select(type => (name[..^3] + char.ToUpperInvariant(type[0]) + type[1..], type));
        }

        return [(name, types[0] is "BackboneElement" or "Element" ? path : types[0])];
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
