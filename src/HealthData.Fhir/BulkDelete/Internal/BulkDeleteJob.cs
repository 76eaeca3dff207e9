namespace HealthData.Fhir;

/// <summary>The job of a bulk deletion, the requests that start it, and how its result is read.</summary>
internal static class BulkDeleteJob
{
    public static JobKind<FhirBulkDeleteResult> Kind { get; } =
        new(JobOperations.BulkDeleteStatus, JobOperations.BulkDeleteCancel, static (response, call, _) =>
            JobResult.ReadParameters(response, call, static parameters =>
                new FhirBulkDeleteResult(JobResult.Counts(parameters, "ResourceDeletedCount"))));

    public static ServiceCall Open(
        ServicePipeline service, string? type, string? query, FhirBulkDeleteOptions options)
    {
        var call = JobRequest.Prepare(type is null
            ? service.Open(JobOperations.BulkDelete)
            : service.Open(JobOperations.BulkDeleteType, FhirNameGuard.Type(type)));
        QueryText.Append(call.Request.Uri, query ?? string.Empty);
        JobRequest.Append(call, "_hardDelete", options.HardDelete ? true : null);
        JobRequest.Append(call, "_purgeHistory", options.PurgeHistory ? true : null);
        JobRequest.Append(call, "_remove-references", options.RemoveReferences ? true : null);
        JobRequest.Append(call, "excludedResourceTypes", options.ExcludedTypes);
        return call;
    }

    public static ServiceCall OpenPurge(ServicePipeline service, string? type) => JobRequest.Prepare(type is null
        ? service.Open(JobOperations.PurgeDeleted)
        : service.Open(JobOperations.PurgeDeletedType, FhirNameGuard.Type(type)));
}
