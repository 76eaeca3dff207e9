namespace HealthData.Fhir;

/// <content>Patches, deletions and bundles.</content>
internal sealed partial class FhirEngine<TResource>
{
    public FhirExchange<FhirResponse<T>> Patch<T>(string type, string id, FhirPatch patch, FhirPatchOptions? options)
        where T : class, TResource
    {
        ArgumentNullException.ThrowIfNull(patch);
        var call = service.Open(FhirOperations.Patch, FhirNameGuard.Type(type), FhirNameGuard.IdOfChange(id));
        return Patching<T>(call, type, patch, options, id);
    }

    /// <summary>Patches the one resource that has what the parameters say.</summary>
    public FhirExchange<FhirResponse<T>> Patch<T>(
        string type,
        IReadOnlyList<(string Name, string Value)> condition,
        FhirPatch patch,
        FhirPatchOptions? options)
        where T : class, TResource
    {
        ArgumentNullException.ThrowIfNull(patch);
        var call = service.Open(FhirOperations.PatchConditional, FhirNameGuard.Type(type));
        QueryText.Append(call.Request.Uri, condition);
        return Patching<T>(call, type, patch, options, id: null);
    }

    public FhirExchange<Response> Delete(string type, string id, FhirDeleteOptions? options)
    {
        var call = service.Open(FhirOperations.Delete, FhirNameGuard.Type(type), FhirNameGuard.IdOfChange(id));
        options?.Apply(call.Request);
        return Deleting(call);
    }

    /// <summary>Deletes the resources that have what the parameters say, and gives their number; null where the service
    /// doesn't say it.</summary>
    public FhirExchange<Response<int?>> Delete(
        string type, IReadOnlyList<(string Name, string Value)> condition, FhirConditionalDeleteOptions? options)
    {
        var call = service.Open(FhirOperations.DeleteConditional, FhirNameGuard.Type(type));
        QueryText.Append(call.Request.Uri, condition);
        options?.Apply(call.Request);
        return Deleting(call).Select(static response => Response.FromValue(
            int.TryParse(
                Header(response, "Items-Deleted"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? count
                : (int?)null,
            response));
    }

    public FhirExchange<Response> PurgeHistory(string type, string id) =>
        Deleting(service.Open(FhirOperations.PurgeHistory, FhirNameGuard.Type(type), FhirNameGuard.Id(id)));

    /// <summary>Sends a batch or a transaction.</summary>
    /// <param name="json">The bundle.</param>
    /// <param name="count">The number of its entries.</param>
    public FhirExchange<Response<BundleResult>> Submit(ReadOnlyMemory<byte> json, int count)
    {
        var call = service.Open(FhirOperations.Submit);
        FhirBody.Set(call, json);
        FhirBody.Accept(call);
        return new(call, (response, sent) =>
            Response.FromValue(BundleAnswer.Read(response, sent, count, model), response));
    }

    private FhirExchange<FhirResponse<T>> Patching<T>(
        ServiceCall call, string type, FhirPatch patch, FhirPatchOptions? options, string? id)
        where T : class, TResource
    {
        FhirBody.Set(call, patch.ToJson(), patch.MediaType);
        return Changing<T>(call, type, options, id);
    }

    private static FhirExchange<Response> Deleting(ServiceCall call)
    {
        FhirBody.Accept(call);
        return new(call, static (response, _) => response);
    }
}
