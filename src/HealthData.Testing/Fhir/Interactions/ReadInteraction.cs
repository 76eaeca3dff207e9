namespace HealthData.Testing;

/// <summary>Reads the current or a certain version of a resource (FHIR R4 3.1.0.1, 3.1.0.2).</summary>
internal sealed class ReadInteraction(FhirContext context)
{
    public FhirResponse Read(FhirRequest request, string type, string id)
    {
        var current = context.Require(type, id);
        return IsUnchanged(request, current)
            ? new FhirResponse(304).With("ETag", current.ETag)
            : ResourceAnswer.Read(current);
    }

    public FhirResponse ReadVersion(string type, string id, string version)
    {
        var found = context.Store.VersionsOf(type, id)
            .FirstOrDefault(known => known.Number.ToString(CultureInfo.InvariantCulture) == version)
            ?? throw FhirException.NotFound($"Version {version} of {type}/{id} was not found.");
        return ResourceAnswer.Read(FhirContext.Require(found));
    }

    private static bool IsUnchanged(FhirRequest request, ResourceVersion current)
    {
        if (request.Header("If-None-Match") is { } tags)
        {
            return tags.Split(',', StringSplitOptions.TrimEntries)
                .Any(tag => tag == "*" || tag.TrimStart('W', '/') == current.ETag.TrimStart('W', '/'));
        }

        return DateTimeOffset.TryParse(
            request.Header("If-Modified-Since"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var since)
            && current.LastUpdated.AddSeconds(-1) < since;
    }
}
