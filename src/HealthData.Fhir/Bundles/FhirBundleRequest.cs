namespace HealthData.Fhir;

/// <summary>Requests that are sent together (FHIR R4 3.1.0.11): a <see cref="FhirBatch"/>, whose entries succeed or
/// fail each for itself, or a <see cref="FhirTransaction"/>, which succeeds or fails as a whole.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{Count} entries")]
public abstract class FhirBundleRequest
{
    private readonly List<BundleEntryRequest> _entries = [];

    private protected FhirBundleRequest()
    {
    }

    /// <summary>Gets the number of entries. Azure takes up to 500.</summary>
    public int Count => _entries.Count;

    internal IReadOnlyList<BundleEntryRequest> Entries => _entries;

    internal abstract string BundleType { get; }

    /// <summary>Creates a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="ifNoneExist">A search, such as <c>identifier=http://hospital.example/mrn|7</c>: the resource is
    /// created only if nothing matches. Null to create it anyway.</param>
    /// <returns>A reference that other entries of a transaction can have; the server replaces it.</returns>
    public Reference Create(Resource resource, string? ifNoneExist = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var fullUrl = $"urn:uuid:{Guid.NewGuid()}";
        _entries.Add(new("POST", resource.TypeName, resource) { FullUrl = fullUrl, IfNoneExist = ifNoneExist });
        return new Reference(fullUrl);
    }

    /// <summary>Updates a resource, or creates it under the id that it has.</summary>
    /// <param name="resource">The resource, with its id.</param>
    /// <param name="ifMatch">The version that must be the current one; null for any.</param>
    /// <returns>A reference to the resource.</returns>
    /// <exception cref="ArgumentException">The resource has no id.</exception>
    public Reference Update(Resource resource, ETag? ifMatch = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var id = resource.Id ?? throw new ArgumentException("A resource to update must have an id.", nameof(resource));
        var url = $"{resource.TypeName}/{FhirNameGuard.Id(id, nameof(resource))}";
        _entries.Add(new("PUT", url, resource) { IfMatch = ifMatch?.ToString("H") });
        return new Reference(url);
    }

    /// <summary>Updates the one resource that a search finds, or creates it.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="condition">The search, such as <c>identifier=http://hospital.example/mrn|7</c>.</param>
    /// <returns>A reference that other entries of a transaction can have; the server replaces it.</returns>
    /// <exception cref="ArgumentException">The condition is empty, or can't be sent.</exception>
    public Reference Update(Resource resource, string condition)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentException.ThrowIfNullOrWhiteSpace(condition);
        var fullUrl = $"urn:uuid:{Guid.NewGuid()}";
        var url = $"{resource.TypeName}?{QueryText.ToText(QueryText.Split(condition))}";
        _entries.Add(new("PUT", url, resource) { FullUrl = fullUrl });
        return new Reference(fullUrl);
    }

    /// <summary>Changes parts of a resource.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="patch">The changes.</param>
    /// <param name="ifMatch">The version that must be the current one; null for any.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    public void Patch<T>(string id, FhirPatch patch, ETag? ifMatch = null)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(patch);
        var url = $"{ResourceTypeName.Of<T>()}/{FhirNameGuard.IdOfChange(id)}";
        _entries.Add(new("PATCH", url, patch.ToResource()) { IfMatch = ifMatch?.ToString("H") });
    }

    /// <summary>Changes parts of the one resource that a search finds.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="condition">The search.</param>
    /// <param name="patch">The changes.</param>
    /// <exception cref="ArgumentException">The condition has no search parameter.</exception>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    public void Patch<T>(FhirQuery<T> condition, FhirPatch patch)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(patch);
        _entries.Add(new("PATCH", UrlOf(condition), patch.ToResource()));
    }

    /// <summary>Deletes a resource.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public void Delete<T>(string id)
        where T : Resource =>
        _entries.Add(new("DELETE", $"{ResourceTypeName.Of<T>()}/{FhirNameGuard.IdOfChange(id)}", null));

    /// <summary>Deletes the one resource that a search finds.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="condition">The search.</param>
    /// <exception cref="ArgumentException">The condition has no search parameter.</exception>
    public void Delete<T>(FhirQuery<T> condition)
        where T : Resource => _entries.Add(new("DELETE", UrlOf(condition), null));

    /// <summary>Reads a resource.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public void Read<T>(string id)
        where T : Resource =>
        _entries.Add(new("GET", $"{ResourceTypeName.Of<T>()}/{FhirNameGuard.Id(id)}", null));

    /// <summary>Searches resources. The outcome's resource is the Bundle of the first page.</summary>
    /// <typeparam name="T">The type of the resources.</typeparam>
    /// <param name="query">The search, such as <c>code=8867-4</c>.</param>
    /// <exception cref="ArgumentException">The query can't be sent.</exception>
    public void Search<T>(string query)
        where T : Resource =>
        _entries.Add(new("GET", $"{ResourceTypeName.Of<T>()}?{QueryText.ToText(QueryText.Split(query))}", null));

    internal void Add(BundleEntryRequest entry) => _entries.Add(entry);

    private static string UrlOf<T>(FhirQuery<T> condition)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(condition);
        return $"{ResourceTypeName.Of<T>()}?{QueryText.ToText(condition.ToCondition(nameof(condition)))}";
    }
}
