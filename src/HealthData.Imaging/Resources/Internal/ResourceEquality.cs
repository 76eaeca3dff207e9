namespace HealthData.Imaging;

/// <summary>Tells whether a write would change a resource.</summary>
internal static class ResourceEquality
{
    /// <summary>Compares without the version, the time of the last update, and what a server adds to the
    /// source.</summary>
    public static bool IsSame(JsonElement existing, ReadOnlyMemory<byte> resource)
    {
        using var document = JsonDocument.Parse(resource);
        return IsSameObject(existing, document.RootElement, isResource: true);
    }

    /// <summary>Compares a value with one in JSON.</summary>
    public static bool IsSameValue(JsonElement existing, string json)
    {
        using var document = JsonDocument.Parse(json);
        return IsSameValue(existing, document.RootElement);
    }

    private static bool IsSameObject(JsonElement a, JsonElement b, bool isResource = false, bool isMeta = false)
    {
        var count = 0;
        foreach (var member in a.EnumerateObject())
        {
            if (isMeta && (member.Name is "versionId" or "lastUpdated"))
            {
                continue;
            }

            count++;
            if (!b.TryGetProperty(member.Name, out var other)
                || !IsSameMember(member, other, isResource && member.Name == "meta", isMeta && member.Name == "source"))
            {
                return false;
            }
        }

        return count == b.EnumerateObject().Count();
    }

    private static bool IsSameMember(JsonProperty member, JsonElement other, bool isMeta, bool isSource) =>
        isMeta && member.Value.ValueKind == JsonValueKind.Object && other.ValueKind == JsonValueKind.Object
            ? IsSameObject(member.Value, other, isMeta: true)
            : isSource && member.Value.ValueKind == JsonValueKind.String
                ? ExistingResource.BeforeHash(member.Value.GetString()!) == other.GetString()
                : IsSameValue(member.Value, other);

    private static bool IsSameValue(JsonElement a, JsonElement b)
    {
        if (a.ValueKind != b.ValueKind)
        {
            return false;
        }

        switch (a.ValueKind)
        {
            case JsonValueKind.Object:
                return IsSameObject(a, b);
            case JsonValueKind.Array:
                return a.GetArrayLength() == b.GetArrayLength()
                    && a.EnumerateArray().Zip(b.EnumerateArray()).All(pair => IsSameValue(pair.First, pair.Second));
            case JsonValueKind.String:
                return a.ValueEquals(b.GetString());
            case JsonValueKind.Number:
                return a.GetRawText() == b.GetRawText()
                    || (a.TryGetDecimal(out var first) && b.TryGetDecimal(out var second) && first == second);
            default:
                return true;
        }
    }
}
