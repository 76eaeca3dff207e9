namespace HealthData.Fhir.Tests.Support;

/// <summary>The methods of a client, all in their asynchronous or all in their synchronous form.</summary>
internal sealed partial class FhirCalls(FhirClient client, bool isAsync, CancellationToken token)
{
    public async Task<FhirResponse<T>> ReadAsync<T>(string id, FhirReadOptions? options = null)
        where T : Resource =>
        isAsync ? await client.ReadAsync<T>(id, options, token) : client.Read<T>(id, options, token);

    public async Task<NullableResponse<T>> ReadIfExistsAsync<T>(string id)
        where T : Resource =>
        isAsync ? await client.ReadIfExistsAsync<T>(id, token) : client.ReadIfExists<T>(id, token);

    public async Task<FhirResponse<T>> ReadVersionAsync<T>(string id, string versionId)
        where T : Resource =>
        isAsync ? await client.ReadVersionAsync<T>(id, versionId, token) : client.ReadVersion<T>(id, versionId, token);

    public async Task<FhirResponse<T>> CreateAsync<T>(T resource, FhirCreateOptions? options = null)
        where T : Resource =>
        isAsync ? await client.CreateAsync(resource, options, token) : client.Create(resource, options, token);

    public async Task<FhirResponse<T>> UpdateAsync<T>(T resource, FhirUpdateOptions? options = null)
        where T : Resource =>
        isAsync ? await client.UpdateAsync(resource, options, token) : client.Update(resource, options, token);

    public async Task<FhirResponse<T>> UpdateAsync<T>(
        T resource, string condition, FhirUpdateOptions? options = null)
        where T : Resource => isAsync
            ? await client.UpdateAsync(resource, condition, options, token)
            : client.Update(resource, condition, options, token);

    public async Task<Response> DeleteAsync<T>(string id, FhirDeleteOptions? options = null)
        where T : Resource =>
        isAsync ? await client.DeleteAsync<T>(id, options, token) : client.Delete<T>(id, options, token);

    public async Task<List<FhirVersion<T>>> HistoryAsync<T>(string? id = null, string? query = null)
        where T : Resource => isAsync
            ? await ListAsync(client.HistoryAsync<T>(id, query, token))
            : [.. client.History<T>(id, query, token)];

    public async Task<List<T>> SearchAsync<T>(FhirQuery<T>? query = null)
        where T : Resource =>
        isAsync ? await ListAsync(client.SearchAsync<T>(query, token)) : [.. client.Search<T>(query, token)];

    public async Task<List<Resource>> SearchAsync(string type, FhirQuery<Resource>? query = null) =>
        isAsync ? await ListAsync(client.SearchAsync(type, query, token)) : [.. client.Search(type, query, token)];

    public async Task<List<FhirPage<T>>> PagesAsync<T>(FhirQuery<T>? query = null, string? continuationToken = null)
        where T : Resource => isAsync
            ? await ListAsync(client.SearchAsync<T>(query, token).AsPages(continuationToken))
            : [.. client.Search<T>(query, token).AsPages(continuationToken)];

    public async Task<List<Resource>> EverythingAsync(string patientId, string? query = null) => isAsync
        ? await ListAsync(client.EverythingAsync(patientId, query, token))
        : [.. client.Everything(patientId, query, token)];

    public async Task<BundleResult> SubmitAsync(FhirBundleRequest bundle) =>
        isAsync ? await client.SubmitAsync(bundle, token) : client.Submit(bundle, token);

    public async Task<FhirExportOperation> ExportAsync(WaitUntil waitUntil, FhirExportOptions? options = null) =>
        isAsync ? await client.ExportAsync(waitUntil, options, token) : client.Export(waitUntil, options, token);

    public async Task<FhirImportOperation> ImportAsync(
        WaitUntil waitUntil, IEnumerable<FhirImportInput> inputs, FhirImportOptions? options = null) => isAsync
            ? await client.ImportAsync(waitUntil, inputs, options, token)
            : client.Import(waitUntil, inputs, options, token);

    public async Task<FhirBulkDeleteOperation> BulkDeleteAsync(
        WaitUntil waitUntil, string? type, string? query, FhirBulkDeleteOptions? options = null) => isAsync
            ? await client.BulkDeleteAsync(waitUntil, type, query, options, token)
            : client.BulkDelete(waitUntil, type, query, options, token);

    public async Task<FhirBulkDeleteOperation> PurgeDeletedAsync(WaitUntil waitUntil, string? type = null) =>
        isAsync ? await client.PurgeDeletedAsync(waitUntil, type, token) : client.PurgeDeleted(waitUntil, type, token);

    public async Task<FhirBulkUpdateOperation> BulkUpdateAsync(
        WaitUntil waitUntil, Parameters patch, string? type, string? query, FhirBulkUpdateOptions? options = null) =>
        isAsync
            ? await client.BulkUpdateAsync(waitUntil, patch, type, query, options, token)
            : client.BulkUpdate(waitUntil, patch, type, query, options, token);

    public async Task<FhirReindexOperation> ReindexAsync(WaitUntil waitUntil, FhirReindexOptions? options = null) =>
        isAsync ? await client.ReindexAsync(waitUntil, options, token) : client.Reindex(waitUntil, options, token);

    public async Task<FhirCapabilities> GetCapabilitiesAsync() =>
        isAsync ? await client.GetCapabilitiesAsync(token) : client.GetCapabilities(token);

    public async Task<BinaryData> ConvertDataAsync(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection = null) => isAsync
            ? await client.ConvertDataAsync(type, data, rootTemplate, templateCollection, token)
            : client.ConvertData(type, data, rootTemplate, templateCollection, token);

    private static async Task<List<TItem>> ListAsync<TItem>(IAsyncEnumerable<TItem> items)
    {
        List<TItem> list = [];
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
