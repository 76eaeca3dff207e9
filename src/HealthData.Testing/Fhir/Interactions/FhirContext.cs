using System.Text.Json;

namespace HealthData.Testing;

/// <summary>What interactions work on: the options and the resources.</summary>
internal sealed record FhirContext(FakeFhirOptions Options, ResourceStore Store)
{
    public bool KeepsHistory(string type) =>
        !Options.Versioning.TryGetValue(type, out var policy) || policy != FakeFhirVersioning.NoVersion;

    public bool NeedsIfMatch(string type) =>
        Options.Versioning.TryGetValue(type, out var policy) && policy == FakeFhirVersioning.VersionUpdate;

    /// <summary>Adds a version of a resource, and keeps those before it where the type has versions.</summary>
    /// <exception cref="FhirException">The type is unknown (404), or the text cannot be an id (400).</exception>
    public ResourceVersion Put(string method, string type, string id, JsonElement resource)
    {
        ResourceTypes.Require(type);
        ResourceId.Require(id);
        return Store.Put(method, type, id, resource, KeepsHistory(type));
    }

    public ResourceFilter Filter(FhirRequest request) => new(Store, request.Root);

    public SearchRun Search(FhirRequest request) => new(Options, Store, Filter(request));

    /// <summary>Finds what a conditional interaction means (FHIR R4 3.1.0.8.1).</summary>
    /// <exception cref="FhirException">No parameter narrows the search (412).</exception>
    public List<ResourceVersion> FindConditional(string type, FhirRequest request, string query) =>
        FindConditional(type, request, FhirRequest.ReadQuery(query.StartsWith('?') ? query : "?" + query));

    /// <inheritdoc cref="FindConditional(string, FhirRequest, string)"/>
    public List<ResourceVersion> FindConditional(
        string type,
        FhirRequest request,
        IReadOnlyList<(string Name, string Value)> parameters)
    {
        var filter = Filter(request);
        var conditions = parameters
            .Where(parameter => parameter.Name is not ("_count" or "_summary" or "_total" or "ct"))
            .Select(parameter => filter.Create(type, parameter.Name, parameter.Value))
            .OfType<Func<ResourceVersion, bool>>()
            .ToList();
        return conditions.Count == 0
            ? throw FhirException.Precondition(
                "processing",
                $"The conditions for '{type}' are not selective enough.")
            : [.. Store.Current.Where(version => version.Type == type
                && conditions.TrueForAll(holds => holds(version)))];
    }

    /// <summary>Checks <c>If-Match</c> against the current version.</summary>
    /// <exception cref="FhirException">Another version is current (412).</exception>
    public static void CheckIfMatch(FhirRequest request, ResourceVersion? current)
    {
        if (request.Header("If-Match") is not { } expected || expected == "*")
        {
            return;
        }

        if (current is null)
        {
            throw FhirException.NotFound("There is no such resource.");
        }

        if (expected.Replace("W/", "", StringComparison.Ordinal).Trim('"')
            != current.Number.ToString(CultureInfo.InvariantCulture))
        {
            throw FhirException.Precondition("conflict", "The version in If-Match is not the current one.");
        }
    }

    /// <exception cref="FhirException">There is no such resource (404), or it is deleted (410).</exception>
    public ResourceVersion Require(string type, string id)
    {
        var latest = Store.Find(type, id) ?? throw FhirException.NotFound($"The resource {type}/{id} was not found.");
        return Require(latest);
    }

    public static ResourceVersion Require(ResourceVersion version) => !version.IsDeleted
        ? version
        : throw new FhirException(410, "deleted", $"The resource {version.Type}/{version.Id} was deleted.")
        {
            ETag = version.ETag,
        };
}
