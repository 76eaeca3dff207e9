namespace HealthData.Fhir.Tests.Corpus;

/// <summary>The twin for resources as JSON.</summary>
internal sealed class HttpRawDoor(FhirRawClient client) : HttpDoor(Raw)
{
    private const string Type = "Patient";

    public override async Task<FhirResponse<BinaryData>> ReadAsync(
        string id, FhirReadOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.ReadAsync(Type, id, options, cancellationToken));

    public override async Task<FhirResponse<BinaryData>> CreateAsync(
        string json, FhirCreateOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.CreateAsync(BinaryData.FromString(json), options, cancellationToken));

    public override async Task<FhirResponse<BinaryData>> UpdateAsync(
        string json, FhirUpdateOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.UpdateAsync(BinaryData.FromString(json), options, cancellationToken));

    public override Task DeleteAsync(string id, CancellationToken cancellationToken) =>
        client.DeleteAsync(Type, id, null, cancellationToken);

    public override IAsyncEnumerable<HttpVersion> HistoryAsync(string id, CancellationToken cancellationToken) =>
        client.HistoryAsync(Type, id, null, cancellationToken).Select(version => new HttpVersion(
            version.Id, version.VersionId, version.IsDeleted, version.Resource is { } found ? NameOf(found) : null));

    public override IAsyncEnumerable<HttpPage> SearchAsync(
        string type, string query, bool usesPost, CancellationToken cancellationToken) =>
        client.SearchAsync(type, new FhirQuery<Resource>(query) { UsesPost = usesPost }, cancellationToken).AsPages()
            .Select(page => new HttpPage(
                page.Values.Select(NameOf), page.Included.Select(NameOf), page.Problems, page.Issues, page.Total));

    public override IAsyncEnumerable<HttpPage> EverythingAsync(string id, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override async Task<BundleResult> SubmitAsync(
        FhirBundleRequest bundle, CancellationToken cancellationToken) =>
        await client.SubmitAsync(new BinaryData(Write(bundle)), cancellationToken);

    private static string NameOf(BinaryData json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        return $"{document.RootElement.GetProperty("resourceType")}/"
            + (document.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null);
    }
}
