using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>Applies a JSON Patch (RFC 6902).</summary>
internal static class JsonPatch
{
    /// <exception cref="FhirException">The patch is not valid, or cannot be applied (400).</exception>
    public static void Apply(JsonObject resource, ReadOnlyMemory<byte> patch)
    {
        var operations = FhirJsonText.Read(patch);
        if (operations.ValueKind != JsonValueKind.Array)
        {
            throw FhirException.Invalid("A JSON Patch is an array of operations.");
        }

        foreach (var operation in JsonArray.Create(operations)!)
        {
            Apply(resource, operation as JsonObject
                ?? throw FhirException.Invalid("An operation of the patch is not an object."));
        }
    }

    private static void Apply(JsonObject resource, JsonObject operation)
    {
        var path = Pointer(operation, "path");
        switch (Text(operation, "op"))
        {
            case "add":
                Add(resource, path, Value(operation));
                break;
            case "remove":
                Remove(resource, path);
                break;
            case "replace":
                Remove(resource, path);
                Add(resource, path, Value(operation));
                break;
            case "move":
                Add(resource, path, Remove(resource, Pointer(operation, "from")));
                break;
            case "copy":
                Add(resource, path, Find(resource, Pointer(operation, "from"))?.DeepClone());
                break;
            case "test":
                if (!JsonNode.DeepEquals(Find(resource, path), Value(operation)))
                {
                    throw Failed("A test of the patch failed.");
                }

                break;
            default:
                throw FhirException.Invalid("An operation of the patch is not known.");
        }
    }

    private static string? Text(JsonObject operation, string name) =>
        operation[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static string[] Pointer(JsonObject operation, string name)
    {
        var text = Text(operation, name);
        return text is { Length: > 0 } && text[0] == '/'
            ? [.. text[1..].Split('/').Select(Unescape)]
            : throw FhirException.Invalid($"The member '{name}' of an operation is not a JSON Pointer.");
    }

    private static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static JsonNode? Value(JsonObject operation) => operation.TryGetPropertyValue("value", out var value)
        ? value?.DeepClone()
        : throw FhirException.Invalid("An operation of the patch has no value.");

    private static JsonNode? Find(JsonNode? node, ReadOnlySpan<string> path)
    {
        foreach (var segment in path)
        {
            node = node switch
            {
                JsonObject members when members.TryGetPropertyValue(segment, out var member) => member,
                JsonArray items => items[Index(items, segment, items.Count - 1)],
                _ => throw Failed("A path of the patch leads nowhere."),
            };
        }

        return node;
    }

    private static void Add(JsonObject resource, string[] path, JsonNode? value)
    {
        switch (Find(resource, path.AsSpan(0, path.Length - 1)))
        {
            case JsonObject members:
                members[path[^1]] = value;
                break;
            case JsonArray items when path[^1] == "-":
                items.Add(value);
                break;
            case JsonArray items:
                items.Insert(Index(items, path[^1], items.Count), value);
                break;
            default:
                throw Failed("A path of the patch leads nowhere.");
        }
    }

    private static JsonNode? Remove(JsonObject resource, string[] path)
    {
        var parent = Find(resource, path.AsSpan(0, path.Length - 1));
        if (parent is JsonObject members && members.TryGetPropertyValue(path[^1], out var member))
        {
            members.Remove(path[^1]);
            return member;
        }

        if (parent is JsonArray items)
        {
            var index = Index(items, path[^1], items.Count - 1);
            var item = items[index];
            items.RemoveAt(index);
            return item;
        }

        throw Failed("A path of the patch leads nowhere.");
    }

    private static int Index(JsonArray items, string segment, int greatest) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= greatest
            ? index
            : throw Failed($"An index of the patch is not one of the {items.Count} items.");

    private static FhirException Failed(string text) => new(400, "processing", text);
}
