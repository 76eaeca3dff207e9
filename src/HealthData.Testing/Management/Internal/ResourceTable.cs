using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>The resources, by their ids in any letter case.</summary>
internal sealed class ResourceTable
{
    public const string Location = "westeurope";

    private readonly object _gate = new();
    private readonly SortedDictionary<string, JsonObject> _resources = new(StringComparer.OrdinalIgnoreCase);
    private int _version;

    public int PageSize { get; set; } = 100;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _resources.Count;
            }
        }
    }

    /// <summary>Gives a copy of a resource; null where there is none.</summary>
    public JsonObject? Find(string id)
    {
        lock (_gate)
        {
            return _resources.GetValueOrDefault(id)?.DeepClone().AsObject();
        }
    }

    /// <summary>Gives copies of the resources of a collection, or of all collections below a scope.</summary>
    public JsonObject[] List(Func<string, bool> isPart)
    {
        lock (_gate)
        {
            return [.. _resources.Where(pair => isPart(pair.Key)).Select(pair => pair.Value.DeepClone().AsObject())];
        }
    }

    /// <summary>Stores a resource with a new version.</summary>
    public JsonObject Put(string id, JsonObject resource)
    {
        lock (_gate)
        {
            _version++;
            var segments = id.Split('/');
            resource["id"] = id;
            resource["name"] = segments[^1];
            resource["type"] = TypeOf(segments);
            resource["etag"] = string.Create(CultureInfo.InvariantCulture, $"\"{_version}\"");
            Properties(resource)["provisioningState"] ??= "Succeeded";
            _resources[id] = resource.DeepClone().AsObject();
            return resource;
        }
    }

    public bool Remove(string id)
    {
        lock (_gate)
        {
            return _resources.Remove(id);
        }
    }

    public static JsonObject Properties(JsonObject resource)
    {
        if (resource["properties"] is not JsonObject properties)
        {
            resource["properties"] = properties = [];
        }

        return properties;
    }

    // The words behind the last provider, without the names between them.
    private static string TypeOf(string[] segments)
    {
        var provider = Array.LastIndexOf(segments, "providers");
        return string.Join('/', segments[(provider + 1)..].Where((_, index) => index == 0 || index % 2 == 1));
    }
}
