using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Support;

/// <content>Patches, deletions, and histories.</content>
internal sealed partial class FirelyCalls
{
    public async Task<FhirResponse<T>> PatchAsync<T>(string id, FhirPatch patch, FhirPatchOptions? options = null)
        where T : Poco.Resource => isAsync
        ? await client.PatchAsync<T>(id, patch, options, Token)
        : client.Patch<T>(id, patch, options, Token);

    public async Task<FhirResponse<T>> PatchAsync<T>(SearchParams condition, FhirPatch patch)
        where T : Poco.Resource => isAsync
        ? await client.PatchAsync<T>(condition, patch, null, Token)
        : client.Patch<T>(condition, patch, null, Token);

    public async Task<Response> DeleteAsync<T>(string id, FhirDeleteOptions? options = null)
        where T : Poco.Resource =>
        isAsync ? await client.DeleteAsync<T>(id, options, Token) : client.Delete<T>(id, options, Token);

    public async Task<Response<int?>> DeleteAsync<T>(
        SearchParams condition, FhirConditionalDeleteOptions? options = null)
        where T : Poco.Resource =>
        isAsync ? await client.DeleteAsync<T>(condition, options, Token) : client.Delete<T>(condition, options, Token);

    public async Task<Response> PurgeHistoryAsync<T>(string id)
        where T : Poco.Resource =>
        isAsync ? await client.PurgeHistoryAsync<T>(id, Token) : client.PurgeHistory<T>(id, Token);

    public async Task<List<FhirVersion<T>>> HistoryAsync<T>(string? id = null, string? query = null)
        where T : Poco.Resource => isAsync
        ? await client.HistoryAsync<T>(id, query, Token).ToListAsync(Token)
        : [.. client.History<T>(id, query, Token)];
}
