using HealthData.Fhir.Firely;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Corpus;

/// <summary>The client for Firely's objects.</summary>
internal sealed class HttpFirelyDoor(FirelyFhirClient client) : HttpDoor(Firely)
{
    public override async Task<FhirResponse<BinaryData>> ReadAsync(
        string id, FhirReadOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.ReadAsync<Poco.Patient>(id, options, cancellationToken));

    public override async Task<FhirResponse<BinaryData>> CreateAsync(
        string json, FhirCreateOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.CreateAsync(Parse(Encoding.UTF8.GetBytes(json)), options, cancellationToken));

    public override async Task<FhirResponse<BinaryData>> UpdateAsync(
        string json, FhirUpdateOptions options, CancellationToken cancellationToken) =>
        Reduce(await client.UpdateAsync(Parse(Encoding.UTF8.GetBytes(json)), options, cancellationToken));

    public override Task DeleteAsync(string id, CancellationToken cancellationToken) =>
        client.DeleteAsync<Poco.Patient>(id, null, cancellationToken);

    public override IAsyncEnumerable<HttpVersion> HistoryAsync(string id, CancellationToken cancellationToken) =>
        client.HistoryAsync<Poco.Patient>(id, null, cancellationToken).Select(version => new HttpVersion(
            version.Id, version.VersionId, version.IsDeleted, version.Resource is { } found ? NameOf(found) : null));

    public override IAsyncEnumerable<HttpPage> SearchAsync(
        string type, string query, bool usesPost, CancellationToken cancellationToken) => type == "Patient"
            ? Pages(client.SearchAsync<Poco.Patient>(query, cancellationToken))
            : throw new NotSupportedException(type);

    public override IAsyncEnumerable<HttpPage> EverythingAsync(string id, CancellationToken cancellationToken) =>
        Pages(client.EverythingAsync(id, null, cancellationToken));

    public override async Task<BundleResult> SubmitAsync(
        FhirBundleRequest bundle, CancellationToken cancellationToken) =>
        await client.SubmitAsync((Poco.Bundle)Parse(Write(bundle)), cancellationToken);

    private static Poco.Resource Parse(ReadOnlyMemory<byte> json) => FirelyModel.Instance.Read(json, out _)!;

    private static IAsyncEnumerable<HttpPage> Pages<T>(FirelyAsyncPageable<T> resources)
        where T : Poco.Resource => resources.AsPages().Select(page => new HttpPage(
            page.Values.Select(NameOf), page.Included.Select(NameOf), page.Problems, page.Issues, page.Total));

    private static string NameOf(Poco.Resource resource) => $"{resource.TypeName}/{resource.Id}";
}
