namespace HealthData.Tool.Imaging;

/// <summary>Lists in which values two resources differ.</summary>
internal static class ResourceDiff
{
    /// <summary>Gives a line for each value that goes or comes, in the order of the resources.</summary>
    public static IEnumerable<string> Lines(BinaryData? before, BinaryData? after)
    {
        var (old, young) = (Flatten(before), Flatten(after));
        foreach (var (path, value) in old)
        {
            if (!young.TryGetValue(path, out var other) || other != value)
            {
                yield return $"- {path}: {value}";
            }
        }

        foreach (var (path, value) in young)
        {
            if (!old.TryGetValue(path, out var other) || other != value)
            {
                yield return $"+ {path}: {value}";
            }
        }
    }

    private static Dictionary<string, string> Flatten(BinaryData? resource)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        if (resource is not null)
        {
            using var document = JsonDocument.Parse(resource);
            Add(values, string.Empty, document.RootElement);
        }

        return values;
    }

    private static void Add(Dictionary<string, string> values, string path, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Add(values, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Add(values, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), item);
                }

                break;
            default:
                // What the service sets is no change of ours.
                if (path is not ("meta.versionId" or "meta.lastUpdated"))
                {
                    values[path] = element.ToString();
                }

                break;
        }
    }
}
