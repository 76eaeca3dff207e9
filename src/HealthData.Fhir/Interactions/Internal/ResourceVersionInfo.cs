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
        var path = location?.Split('?', '#')[0].TrimEnd('/') ?? string.Empty;
        var segments = path.Split('/');
        string? version = null;
        if (segments is [.., "_history", var last])
        {
            version = last;
            segments = segments[..^2];
        }

        return segments is [.., var before, { Length: > 0 } id] && (type is null || before == type)
            ? (Uri.UnescapeDataString(id), version)
            : (null, version);
    }
}
