namespace HealthData.Fhir.Tests.Support;

/// <content>Patches, and deletions by condition.</content>
internal sealed partial class FhirCalls
{
    public async Task<FhirResponse<T>> PatchAsync<T>(string id, FhirPatch patch, FhirPatchOptions? options = null)
        where T : Resource => isAsync
            ? await client.PatchAsync<T>(id, patch, options, token)
            : client.Patch<T>(id, patch, options, token);

    public async Task<FhirResponse<T>> PatchAsync<T>(
        FhirQuery<T> condition, FhirPatch patch, FhirPatchOptions? options = null)
        where T : Resource => isAsync
            ? await client.PatchAsync(condition, patch, options, token)
            : client.Patch(condition, patch, options, token);

    public async Task<Response<int?>> DeleteAsync<T>(
        FhirQuery<T> condition, FhirConditionalDeleteOptions? options = null)
        where T : Resource => isAsync
            ? await client.DeleteAsync(condition, options, token)
            : client.Delete(condition, options, token);

    public async Task<Response> PurgeHistoryAsync<T>(string id)
        where T : Resource =>
        isAsync ? await client.PurgeHistoryAsync<T>(id, token) : client.PurgeHistory<T>(id, token);
}
