namespace HealthData.Fhir.Firely;

/// <summary>Creates results of <see cref="FirelyFhirClient"/>, for tests of code that uses a mocked one. Those that
/// both clients have are in <see cref="FhirModelFactory"/>.</summary>
public static class FirelyModelFactory
{
    /// <summary>Creates the response to a call about one resource.</summary>
    /// <typeparam name="T">The resource's class.</typeparam>
    /// <param name="value">The resource; null for none.</param>
    /// <param name="response">The raw response, whose status says what became of the call.</param>
    /// <param name="id">The resource's id; null for the one that the resource has.</param>
    /// <param name="versionId">The version's id; null for the one that the resource has.</param>
    /// <param name="issues">The hints and warnings.</param>
    /// <returns>The response.</returns>
    public static FhirResponse<T> FhirResponse<T>(
        T? value,
        Response response,
        string? id = null,
        string? versionId = null,
        IEnumerable<ServiceIssue>? issues = null)
        where T : Poco.Resource =>
        new(response, value, id ?? value?.Id, versionId ?? value?.Meta?.VersionId, [.. issues ?? []]);

    /// <summary>Creates one version of a resource in its history.</summary>
    /// <typeparam name="T">The resource's class.</typeparam>
    /// <param name="resource">The resource; null for a deletion, or for one that can't be read.</param>
    /// <param name="id">The resource's id; null for the one that the resource has.</param>
    /// <param name="versionId">The version's id; null for the one that the resource has.</param>
    /// <param name="isDeleted">Whether the version is the deletion of the resource.</param>
    /// <param name="lastModified">When the version was stored.</param>
    /// <param name="problem">Why the resource can't be read.</param>
    /// <returns>The version.</returns>
    public static FhirVersion<T> FhirVersion<T>(
        T? resource = null,
        string? id = null,
        string? versionId = null,
        bool isDeleted = false,
        DateTimeOffset? lastModified = null,
        ItemProblem? problem = null)
        where T : Poco.Resource => new(
            new ResourceVersionInfo(id ?? resource?.Id, versionId ?? resource?.Meta?.VersionId),
            resource,
            problem,
            isDeleted,
            lastModified);

    /// <summary>Creates one page of a search.</summary>
    /// <typeparam name="T">The class of the resources that match.</typeparam>
    /// <param name="values">The resources that match.</param>
    /// <param name="response">The raw response.</param>
    /// <param name="continuationToken">The address of the next page; null on the last one.</param>
    /// <param name="included">The resources that were included.</param>
    /// <param name="problems">The entries that can't be read.</param>
    /// <param name="issues">The server's words about the search.</param>
    /// <param name="total">The number of resources that match on all pages.</param>
    /// <param name="outcomes">The server's words about the search, as it says them.</param>
    /// <returns>The page.</returns>
    public static FirelyPage<T> FirelyPage<T>(
        IEnumerable<T> values,
        Response response,
        string? continuationToken = null,
        IEnumerable<Poco.Resource>? included = null,
        IEnumerable<ItemProblem>? problems = null,
        IEnumerable<ServiceIssue>? issues = null,
        long? total = null,
        IEnumerable<Poco.OperationOutcome>? outcomes = null)
        where T : Poco.Resource
    {
        var content = FhirModelFactory.Content<Poco.Resource>(
            values, included, response, continuationToken, problems, issues, total);
        content.Outcomes.AddRange(outcomes ?? []);
        return new(content);
    }
}
