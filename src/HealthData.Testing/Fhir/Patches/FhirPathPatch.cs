using System.Text.Json;
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

    /// <exception cref="FhirException">There are no operations (400).</exception>
    public static IReadOnlyList<JsonElement> ReadOperations(JsonElement parameters)
    {
        var operations = parameters.Items("parameter").Where(part => part.Text("name") == "operation").ToList();
        return operations.Count > 0 ? operations : throw FhirException.Invalid("The patch has no operations.");
    }

    /// <summary>Gets the value of a part of an operation, such as its path; null where there is none.</summary>
    public static string? ReadPart(JsonElement operation, string name) =>
        operation.Items("part").Named(name)?.Value()?.ToString();

    /// <exception cref="FhirException">The patch is not valid, or cannot be applied (400).</exception>
    public static void Apply(JsonObject resource, IEnumerable<JsonElement> operations)
    {
        foreach (var operation in operations)
        {
            Apply(resource, operation);
        }
    }

    private static void Apply(JsonObject resource, JsonElement operation)
    {
        var path = Text(operation, "path");
        var found = FhirPath.Find(resource, path);
        switch (ReadPart(operation, "type"))
        {
            case "add":
                Add(Single(found), Text(operation, "name"), Value(operation));
                break;
            case "upsert":
                Upsert(resource, path, found, operation);
                break;
            case "insert":
                Insert(Items(found), operation, "index", Value(operation));
                break;
            case "delete":
                if (found.Count > 0)
                {
                    Inner(found).Remove();
                }

                break;
            case "replace":
                Inner(found).Replace(Value(operation));
                break;
            case "move":
                Move(Items(found), operation);
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

    // The element is named, or is the last step of the path.
    private static void Upsert(JsonObject resource, string path, List<FhirPathNode> found, JsonElement operation)
    {
        var name = ReadPart(operation, "name");
        var known = name is null ? found : FhirPath.Find(resource, $"{path}.{name}");
        if (known.Count > 0)
        {
            Inner(known).Replace(Value(operation));
            return;
        }

        if (name is not null)
        {
            Add(Single(found), name, Value(operation));
            return;
        }

        var dot = path.LastIndexOf('.');
        var last = path[(dot + 1)..];
        if (dot < 0 || !last.All(char.IsAsciiLetterOrDigit))
        {
            throw Failed();
        }

        Add(Single(FhirPath.Find(resource, path[..dot])), last, Value(operation));
    }

    private static void Move(JsonArray items, JsonElement operation)
    {
        var source = Index(operation, "source", items.Count - 1);
        var item = items[source];
        items.RemoveAt(source);
        Insert(items, operation, "destination", item);
    }

    private static void Insert(JsonArray items, JsonElement operation, string name, JsonNode? item) =>
        items.Insert(Index(operation, name, items.Count), item);

    private static FhirPathNode Single(List<FhirPathNode> found) => found is [var node] ? node : throw Failed();

    // The resource itself can be neither removed nor replaced.
    private static FhirPathNode Inner(List<FhirPathNode> found) =>
        found is [{ Parent: not null } node] ? node : throw Failed();

    private static JsonArray Items(List<FhirPathNode> found) =>
        found is [{ Index: >= 0 } first, ..] ? (JsonArray)first.Parent![first.Member]! : throw Failed();

    private static int Index(JsonElement operation, string name, int greatest)
    {
        var text = ReadPart(operation, name);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            throw FhirException.Invalid($"The part '{name}' of an operation is not an index.");
        }

        return index <= greatest ? index : throw Failed();
    }

    private static string Text(JsonElement operation, string name) => ReadPart(operation, name)
        ?? throw FhirException.Invalid($"An operation of the patch has no {name}.");

    private static JsonNode Value(JsonElement operation) =>
        operation.Items("part").Named("value") is { } part ? NodeOf(part) : throw NoValue();

    // A backbone element is given by parts, one for each of its elements.
    private static JsonNode NodeOf(JsonElement part)
    {
        if (part.Member("part") is null)
        {
            return part.Value() is { } value ? NodeOfValue(value) : throw NoValue();
        }

        var made = new JsonObject();
        foreach (var inner in part.Items("part"))
        {
            made[inner.Text("name") ?? throw FhirException.Invalid("A part of a value has no name.")] = NodeOf(inner);
        }

        return made;
    }

    private static JsonNode NodeOfValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value)!,
        JsonValueKind.Array => JsonArray.Create(value)!,
        _ => JsonValue.Create(value) ?? throw NoValue(),
    };

    private static FhirException NoValue() => FhirException.Invalid("An operation of the patch has no value.");

    private static FhirException Failed() =>
        new(400, "processing", "A path of the patch does not lead to one element.");
}
