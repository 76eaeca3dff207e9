using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>
/// Applies a FHIRPath Patch (FHIR R4 3.1.0.5.1): add, insert, delete, replace, move, and upsert of bulk updates.
/// </summary>
internal static class FhirPathPatch
{
    private static readonly string[] ListElements =
    [
        "name", "given", "prefix", "suffix", "telecom", "address", "line", "identifier", "contact", "communication",
        "generalPractitioner", "extension", "modifierExtension", "coding", "category", "performer", "note", "component",
        "tag", "profile", "security", "link", "photo", "participant", "reasonCode", "contained", "interpretation",
        "referenceRange", "derivedFrom", "hasMember", "basedOn", "partOf", "member",
    ];

    /// <exception cref="FhirException">The patch is not valid, or cannot be applied (400).</exception>
    public static void Apply(JsonObject resource, JsonObject parameters)
    {
        var operations = Parts(parameters["parameter"]).Where(part => NameOf(part) == "operation").ToList();
        if (operations.Count == 0)
        {
            throw FhirException.Invalid("The patch has no operations.");
        }

        foreach (var operation in operations)
        {
            Apply(resource, [.. Parts(operation["part"])], Text);

            string? Text(string name) => Parts(operation["part"])
                .Where(part => NameOf(part) == name)
                .Select(part => ValueOf(part)?.ToString())
                .FirstOrDefault();
        }
    }

    private static void Apply(JsonObject resource, List<JsonObject> parts, Func<string, string?> text)
    {
        var path = text("path") ?? throw FhirException.Invalid("An operation of the patch has no path.");
        var found = FhirPath.Find(resource, path);
        switch (text("type"))
        {
            case "add":
                Add(Single(found), text("name") ?? throw FhirException.Invalid("An add has no name."), Value(parts));
                break;
            case "upsert":
                Upsert(resource, path, found, Value(parts));
                break;
            case "insert":
                Items(found).Insert(Index(text, "index"), Value(parts));
                break;
            case "delete":
                if (found.Count > 0)
                {
                    Single(found).Remove();
                }

                break;
            case "replace":
                Single(found).Replace(Value(parts));
                break;
            case "move":
                var items = Items(found);
                var item = items[Index(text, "source")];
                items.Remove(item);
                items.Insert(Index(text, "destination"), item);
                break;
            default:
                throw FhirException.Invalid("An operation of the patch is not known.");
        }
    }

    private static void Add(FhirPathNode target, string name, JsonNode? value)
    {
        var parent = target.Node as JsonObject ?? throw Failed();
        if (parent[name] is JsonArray items)
        {
            items.Add(value);
        }
        else
        {
            parent[name] = ListElements.Contains(name) ? new JsonArray(value) : value;
        }
    }

    private static void Upsert(JsonObject resource, string path, List<FhirPathNode> found, JsonNode? value)
    {
        if (found.Count > 0)
        {
            Single(found).Replace(value);
            return;
        }

        var dot = path.LastIndexOf('.');
        Add(Single(FhirPath.Find(resource, path[..dot])), path[(dot + 1)..], value);
    }

    private static FhirPathNode Single(List<FhirPathNode> found) => found is [var node] ? node : throw Failed();

    private static JsonArray Items(List<FhirPathNode> found) =>
        found is [{ Index: >= 0 } first, ..] ? (JsonArray)first.Parent![first.Member]! : throw Failed();

    private static int Index(Func<string, string?> text, string name) =>
        int.TryParse(text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw FhirException.Invalid($"The part '{name}' of an operation is not an index.");

    private static JsonNode? Value(List<JsonObject> parts)
    {
        var part = parts.FirstOrDefault(part => NameOf(part) == "value")
            ?? throw FhirException.Invalid("An operation of the patch has no value.");
        return part["part"] is { } members ? ObjectOf(members) : ValueOf(part)?.DeepClone();
    }

    // A backbone element is given by parts, one for each of its elements.
    private static JsonObject ObjectOf(JsonNode parts)
    {
        var made = new JsonObject();
        foreach (var part in Parts(parts))
        {
            made[NameOf(part)!] = part["part"] is { } inner ? ObjectOf(inner) : ValueOf(part)?.DeepClone();
        }

        return made;
    }

    private static IEnumerable<JsonObject> Parts(JsonNode? parts) => (parts as JsonArray)?.OfType<JsonObject>() ?? [];

    private static string? NameOf(JsonObject part) => part["name"]?.ToString();

    private static JsonNode? ValueOf(JsonObject part) => part
        .FirstOrDefault(member => member.Key.StartsWith("value", StringComparison.Ordinal))
        .Value;

    private static FhirException Failed() =>
        new(400, "processing", "A path of the patch does not lead to one element.");
}
