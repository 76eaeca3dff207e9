using HealthData.Fhir.Firely;
using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Support;

/// <summary>Calls the methods of a client for Firely's model, or their synchronous twins.</summary>
internal sealed partial class FirelyCalls(FirelyFhirClient client, bool isAsync)
{
    private static CancellationToken Token => FhirLab.Token;

    public static FirelyCalls Of(FhirLab lab, bool isAsync) => new(
        new FirelyFhirClient(
            lab.Workspace.FhirEndpoint, new FhirClientOptions { Transport = lab.Workspace.Transport }),
        isAsync);

    public async Task<FhirResponse<T>> ReadAsync<T>(string id, FhirReadOptions? options = null)
        where T : Poco.Resource =>
        isAsync ? await client.ReadAsync<T>(id, options, Token) : client.Read<T>(id, options, Token);

    public async Task<NullableResponse<T>> ReadIfExistsAsync<T>(string id)
        where T : Poco.Resource =>
        isAsync ? await client.ReadIfExistsAsync<T>(id, Token) : client.ReadIfExists<T>(id, Token);

    public async Task<FhirResponse<T>> ReadVersionAsync<T>(string id, string version)
        where T : Poco.Resource =>
        isAsync ? await client.ReadVersionAsync<T>(id, version, Token) : client.ReadVersion<T>(id, version, Token);

    public async Task<FhirResponse<T>> CreateAsync<T>(T resource, FhirCreateOptions? options = null)
        where T : Poco.Resource =>
        isAsync ? await client.CreateAsync(resource, options, Token) : client.Create(resource, options, Token);

    public async Task<FhirResponse<T>> UpdateAsync<T>(T resource, FhirUpdateOptions? options = null)
        where T : Poco.Resource =>
        isAsync ? await client.UpdateAsync(resource, options, Token) : client.Update(resource, options, Token);

    public async Task<FhirResponse<T>> UpdateAsync<T>(T resource, string condition)
        where T : Poco.Resource => isAsync
        ? await client.UpdateAsync(resource, condition, null, Token)
        : client.Update(resource, condition, null, Token);

    public async Task<BundleResult> SubmitAsync(Poco.Bundle bundle) =>
        isAsync ? await client.SubmitAsync(bundle, Token) : client.Submit(bundle, Token);

    public async Task<List<T>> SearchAsync<T>(string? query = null)
        where T : Poco.Resource => isAsync
        ? await client.SearchAsync<T>(query, Token).ToListAsync(Token)
        : [.. client.Search<T>(query, Token)];

    public async Task<List<FirelyPage<T>>> PagesAsync<T>(SearchParams query, string? token = null)
        where T : Poco.Resource => isAsync
        ? await client.SearchAsync<T>(query, Token).AsPages(token).ToListAsync(Token)
        : [.. client.Search<T>(query, Token).AsPages(token)];
}
