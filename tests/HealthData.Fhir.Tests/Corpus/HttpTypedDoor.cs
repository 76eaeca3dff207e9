namespace HealthData.Fhir.Tests.Corpus;

/// <summary>The client for the model of HealthData.Fhir.R4.</summary>
internal sealed class HttpTypedDoor(FhirClient client) : HttpDoor(Typed)
{
    public override async Task<FhirResponse<BinaryData>> ReadAsync(
        string id, FhirReadOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.ReadAsync<Patient>(id, options, cancellationToken));

    public override async Task<FhirResponse<BinaryData>> CreateAsync(
        string json, FhirCreateOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.CreateAsync(FhirJson.ParseResource(json), options, cancellationToken));

    public override async Task<FhirResponse<BinaryData>> UpdateAsync(
        string json, FhirUpdateOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.UpdateAsync(FhirJson.ParseResource(json), options, cancellationToken));

    public override Task DeleteAsync(string id, CancellationToken cancellationToken) =>
        client.DeleteAsync<Patient>(id, null, cancellationToken);

    public override IAsyncEnumerable<HttpVersion> HistoryAsync(string id, CancellationToken cancellationToken) =>
        client.HistoryAsync<Patient>(id, null, cancellationToken).Select(version => new HttpVersion(
            version.Id, version.VersionId, version.IsDeleted, version.Resource is { } found ? NameOf(found) : null));

    public override IAsyncEnumerable<HttpPage> SearchAsync(
        string type, string query, bool usesPost, CancellationToken cancellationToken) =>
        Pages(client.SearchAsync(type, new FhirQuery<Resource>(query) { UsesPost = usesPost }, cancellationToken));

    public override IAsyncEnumerable<HttpPage> EverythingAsync(string id, CancellationToken cancellationToken) =>
        Pages(client.EverythingAsync(id, null, cancellationToken));

    public override async Task<BundleResult> SubmitAsync(
        FhirBundleRequest bundle, CancellationToken cancellationToken) =>
        await client.SubmitAsync(bundle, cancellationToken);

    private static IAsyncEnumerable<HttpPage> Pages(FhirAsyncPageable<Resource> resources) =>
        resources.AsPages().Select(page => new HttpPage(
            page.Values.Select(NameOf), page.Included.Select(NameOf), page.Problems, page.Issues, page.Total));

    private static string NameOf(Resource resource) => $"{resource.TypeName}/{resource.Id}";
}
