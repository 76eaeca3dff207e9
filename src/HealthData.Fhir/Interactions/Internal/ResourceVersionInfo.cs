namespace HealthData.Fhir;

/// <summary>What the headers of an answer, or the members of a bundle's entry, say about a resource.</summary>
/// <param name="Id">The id; null if it isn't known.</param>
/// <param name="VersionId">The version's id; null if it isn't known.</param>
internal readonly record struct ResourceVersionInfo(string? Id, string? VersionId)
{
    /// <summary>Reads a Location such as <c>https://host/fhir/Patient/1/_history/2</c>, of which the host never
    /// counts, and an entity tag such as <c>W/"2"</c>.</summary>
    public static ResourceVersionInfo Read(string? location, string? etag, string? type)
    {
        var (id, version) = Split(location, type);
        return new(id, Version(etag) ?? version);
    }

    /// <summary>Gives the version in an entity tag; null where it is none.</summary>
    public static string? Version(string? etag)
    {
        var tag = etag.AsSpan().Trim();
        if (tag.StartsWith("W/", StringComparison.OrdinalIgnoreCase))
        {
            tag = tag[2..];
        }

        return tag is ['"', .. { Length: > 0 } version, '"'] ? version.ToString() : null;
    }

    private static (string? Id, string? Version) Split(string? location, string? type)
    {
        var path = location.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = (end < 0 ? path : path[..end]).TrimEnd('/');
        string? version = null;
        var last = TakeLast(ref path);
        if (Last(path) is "_history")
        {
            version = last.ToString();
            TakeLast(ref path);
            last = TakeLast(ref path);
        }

        return last.Length > 0 && path.Length > 0 && (type is null || Last(path).SequenceEqual(type))
            ? (Uri.UnescapeDataString(last.ToString()), version)
            : (null, version);
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> path) => path[(path.LastIndexOf('/') + 1)..];

    private static ReadOnlySpan<char> TakeLast(ref ReadOnlySpan<char> path)
    {
        var last = Last(path);
        path = path[..Math.Max(0, path.Length - last.Length - 1)];
        return last;
    }
}
