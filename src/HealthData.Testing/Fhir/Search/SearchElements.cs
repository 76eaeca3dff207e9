using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Finds elements of resources by their paths; lists are looked through.</summary>
internal static class SearchElements
{
    public static IEnumerable<JsonElement> Find(JsonElement resource, SearchParameter parameter) =>
        parameter.Paths.SelectMany(path => Find(resource, path.Split('.')));

    /// <summary>Finds the references of a resource, at any depth.</summary>
    public static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "reference", Value.ValueKind: JsonValueKind.String }
                ? [member.Value.GetString()!]
                : References(member.Value)),
        _ => [],
    };

    /// <summary>Gets all texts within an element, such as the parts of a name.</summary>
    public static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => member.Name is not ("use" or "period" or "extension" or "type"))
            .SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    private static IEnumerable<JsonElement> Find(JsonElement element, ReadOnlyMemory<string> path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(item => Find(item, path));
        }

        if (path.IsEmpty)
        {
            return [element];
        }

        return element.Member(path.Span[0]) is { } value ? Find(value, path[1..]) : [];
    }
}
